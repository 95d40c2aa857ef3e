// Dropped files go into the form's own field; a job's numbers follow its stream until it is over.
const drop = document.getElementById("drop");
const files = document.getElementById("files");

function tellChosen() {
  const count = files.files.length;
  document.getElementById("chosen").textContent = count === 0 ? ""
    : count === 1 ? files.files[0].name : `${count} files: ${files.files[0].name} …`;
}

if (drop && files) {
  for (const kind of ["dragenter", "dragover"]) {
    drop.addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  for (const kind of ["dragleave", "drop"]) {
    drop.addEventListener(kind, () => drop.classList.remove("over"));
  }
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    files.files = event.dataTransfer.files;
    tellChosen();
  });
  files.addEventListener("change", tellChosen);
}

const job = document.getElementById("job");
if (job && job.dataset.over !== "true") {
  const stream = new EventSource(job.dataset.stream);
  let state = "";
  stream.addEventListener("progress", (event) => {
    const progress = JSON.parse(event.data);
    for (const name of ["state", "read", "rejected"]) {
      job.querySelector(`[data-field="${name}"]`).textContent = progress[name];
    }
    if (progress.state !== state) {
      state = progress.state;
      job.querySelector("[data-field=spoken]").textContent = `${state}, ${progress.read} read`;
    }
    if (progress.over) {
      stream.close();
      location.reload();
    }
  });
}
