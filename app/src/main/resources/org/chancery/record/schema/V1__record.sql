-- The record, first version. A comment behind a column is its entry in docs/data-dictionary.md.
-- Tables that are computed anew when reports are joined (story to successor) carry no key, so that a row can be
-- replaced within one transaction.
-- Offsets count UTF-16 units of report.text, end exclusive. Lists and wholes are JSON text.

CREATE TABLE meta (                 -- What this file is.
  key VARCHAR PRIMARY KEY,          -- name of the property
  value VARCHAR NOT NULL            -- its value
);
INSERT INTO meta VALUES ('format', 'chancery-record');

CREATE TABLE run (                  -- One run of a verb that changed the record.
  id BIGINT PRIMARY KEY,            -- counts from 1
  verb VARCHAR NOT NULL,            -- ingest, link, retract, decide
  program VARCHAR NOT NULL,         -- version of the program
  rules VARCHAR NOT NULL,           -- version of the rules: a hash over all knowledge files
  started TIMESTAMP NOT NULL,       -- when, UTC
  finished TIMESTAMP                -- when, UTC; null where the run was cut off
);

CREATE TABLE report (               -- A report as it came and as it was read.
  id VARCHAR PRIMARY KEY,           -- d_ and a hash of what came in
  run BIGINT NOT NULL,              -- run that added it
  origin VARCHAR NOT NULL,          -- file, address or line that it came from
  form VARCHAR NOT NULL,            -- TEXT, HTML, FRAGMENT or ADDRESS
  raw VARCHAR NOT NULL,             -- the whole of it as it came, decoded
  sha256 VARCHAR NOT NULL,          -- SHA-256 of raw in UTF-8, hexadecimal
  declared VARCHAR NOT NULL,        -- what the sender said beside the text, JSON
  text VARCHAR NOT NULL,            -- the article alone, clean
  title VARCHAR,                    -- headline
  published DATE,                   -- day of publication; null where nobody says
  modified DATE,                    -- day of the last change
  anchor DATE,                      -- day that relative dates were counted from: date line, else publication
  authors VARCHAR NOT NULL,         -- names, JSON list
  outlet VARCHAR,                   -- who published it
  agency VARCHAR,                   -- news agency whose dispatch it is
  language VARCHAR,                 -- two-letter code
  url VARCHAR,                      -- canonical address
  section VARCHAR,                  -- section of the outlet
  complete BOOLEAN NOT NULL         -- false for a summary or a cut text
);

CREATE TABLE block (                -- A paragraph of a report.
  report VARCHAR NOT NULL,          -- report.id
  ordinal INTEGER NOT NULL,         -- position, from 0
  kind VARCHAR NOT NULL,            -- PARAGRAPH, HEADING, LIST_ITEM, QUOTE, TABLE_ROW
  span_start INTEGER NOT NULL,      -- where it starts in report.text
  span_end INTEGER NOT NULL,        -- where it ends in report.text
  raw_start INTEGER,                -- where it starts in report.raw; null for markup
  raw_end INTEGER                   -- where it ends in report.raw; null for markup
);

CREATE TABLE dropped (              -- What was cut from a report, and why.
  report VARCHAR NOT NULL,          -- report.id
  ordinal INTEGER NOT NULL,         -- position, from 0
  text VARCHAR NOT NULL,            -- the words that were cut
  reason VARCHAR NOT NULL,          -- why, a few words
  raw_start INTEGER,                -- where it starts in report.raw; null for markup
  raw_end INTEGER                   -- where it ends in report.raw; null for markup
);

CREATE TABLE metadata_witness (     -- One place that speaks about a report's metadata.
  report VARCHAR NOT NULL,          -- report.id
  field VARCHAR NOT NULL,           -- TITLE, PUBLISHED, MODIFIED, AUTHOR, OUTLET, LANGUAGE, URL, SECTION
  value VARCHAR NOT NULL,           -- what it says
  source VARCHAR NOT NULL,          -- where it says so
  believed BOOLEAN NOT NULL         -- whether the report took this value
);

CREATE TABLE credit (               -- An agency credited at the end of a paragraph.
  report VARCHAR NOT NULL,          -- report.id
  paragraph INTEGER NOT NULL,       -- block.ordinal
  agency VARCHAR NOT NULL,          -- the credited name
  span_start INTEGER NOT NULL,      -- where the name starts in report.text
  span_end INTEGER NOT NULL         -- where it ends
);

CREATE TABLE sentence (             -- A sentence of a report.
  report VARCHAR NOT NULL,          -- report.id
  ordinal INTEGER NOT NULL,         -- position, from 0
  paragraph INTEGER NOT NULL,       -- paragraph of the analysed text, from 0
  kind VARCHAR NOT NULL,            -- BODY or HEADING
  span_start INTEGER NOT NULL,      -- where it starts in report.text
  span_end INTEGER NOT NULL         -- where it ends
);

CREATE TABLE actor (                -- Who: a person, body, state or group.
  id VARCHAR PRIMARY KEY,           -- a_ and a hash of its Wikidata id, else of name and country; of a person's name in any spelling
  name VARCHAR NOT NULL,            -- fullest name known; of a person's spellings the one that most reports use
  country VARCHAR,                  -- ISO 3166-1 alpha-3, or PLOVER's code for international actors
  sector VARCHAR,                   -- PLOVER sector
  code VARCHAR,                     -- CAMEO actor code
  wikidata VARCHAR                  -- Wikidata id
);

CREATE TABLE actor_mention (        -- A phrase of a report that stands for an actor.
  report VARCHAR NOT NULL,          -- report.id
  actor VARCHAR NOT NULL,           -- actor.id
  sentence INTEGER NOT NULL,        -- sentence.ordinal
  span_start INTEGER NOT NULL,      -- where it starts in report.text
  span_end INTEGER NOT NULL,        -- where it ends
  phrase VARCHAR NOT NULL,          -- the words
  role VARCHAR,                     -- office as read there
  via VARCHAR NOT NULL,             -- text, coreference, role or country
  confidence DOUBLE NOT NULL        -- from 0 to 1
);

CREATE TABLE mention (              -- One sentence's word of one event.
  id VARCHAR PRIMARY KEY,           -- m_ and a hash of report, sentence, trigger, code and actors
  report VARCHAR NOT NULL,          -- report.id
  sentence INTEGER NOT NULL,        -- sentence.ordinal of the evidence; -1 where it is no single sentence
  type VARCHAR NOT NULL,            -- PLOVER type, or STATE
  mode VARCHAR,                     -- PLOVER mode
  contexts VARCHAR NOT NULL,        -- PLOVER contexts, JSON list
  cameo VARCHAR NOT NULL,           -- closest CAMEO code
  quad INTEGER,                     -- quad class 1 to 4; null for STATE
  goldstein DOUBLE,                 -- Goldstein score of the CAMEO code
  modality VARCHAR NOT NULL,        -- occurred, ongoing, planned, hypothetical, alleged, denied, negated, background
  certainty DOUBLE NOT NULL,        -- from -3 (certainly did not happen) to 3 (certainly did)
  modality_reason VARCHAR NOT NULL, -- word or construction that decided it
  date_start DATE,                  -- first day; null where unresolved
  date_end DATE,                    -- last day, inclusive
  date_edtf VARCHAR,                -- the same in the Extended Date/Time Format
  date_precision VARCHAR,           -- day, range, week, month, season, quarter, year, decade, century, vague
  date_basis VARCHAR NOT NULL,      -- text, dateline or unresolved
  date_text VARCHAR,                -- the words that tell the date
  place VARCHAR,                    -- place name
  place_country VARCHAR,            -- ISO 3166-1 alpha-3
  latitude DOUBLE,                  -- degrees north, WGS 84
  longitude DOUBLE,                 -- degrees east, WGS 84
  geonames INTEGER,                 -- GeoNames id
  trigger_start INTEGER NOT NULL,   -- where the words that name the event start in report.text
  trigger_end INTEGER NOT NULL,     -- where they end
  evidence_start INTEGER NOT NULL,  -- where the sentence that bears it starts in report.text
  evidence_end INTEGER NOT NULL,    -- where it ends
  objects VARCHAR NOT NULL,         -- what it was about, JSON list of phrases
  rule VARCHAR NOT NULL,            -- lexicon entry or rule that spoke
  confidence DOUBLE NOT NULL,       -- from 0 to 1
  whole VARCHAR NOT NULL,           -- the whole mention, JSON
  identity VARCHAR NOT NULL         -- what identity across reports is decided by, JSON
);

CREATE TABLE mention_actor (        -- An actor of a mention.
  mention VARCHAR NOT NULL,         -- mention.id
  side VARCHAR NOT NULL,            -- source or target
  ordinal INTEGER NOT NULL,         -- position, from 0
  actor VARCHAR NOT NULL,           -- actor.id
  phrase VARCHAR NOT NULL,          -- the words
  role VARCHAR,                     -- office as read
  span_start INTEGER NOT NULL,      -- where the words start in report.text
  span_end INTEGER NOT NULL,        -- where they end
  via VARCHAR NOT NULL              -- text, coreference, role or country
);

CREATE TABLE mention_attribution (  -- Who says so, from the speaker outwards.
  mention VARCHAR NOT NULL,         -- mention.id
  ordinal INTEGER NOT NULL,         -- position, from 0
  voice VARCHAR NOT NULL,           -- speaker, agency, outlet, document or unnamed
  kind VARCHAR NOT NULL,            -- direct, indirect, mixed or credit
  phrase VARCHAR,                   -- the words that name the source
  name VARCHAR,                     -- speaker, resolved
  country VARCHAR,                  -- speaker's country
  span_start INTEGER,               -- where the words start in report.text
  span_end INTEGER                  -- where they end
);

CREATE TABLE withdrawal (           -- A report that was taken back; its mentions no longer count.
  report VARCHAR PRIMARY KEY,       -- report.id
  run BIGINT NOT NULL,              -- run that withdrew it
  reason VARCHAR NOT NULL           -- why
);

CREATE TABLE story (                -- Reports on one matter.
  id VARCHAR NOT NULL,              -- s_ and a hash of its first report
  title VARCHAR,                    -- headline of its first titled report
  first_day DATE,                   -- day of its first dated report
  last_day DATE,                    -- day of its last dated report
  reports INTEGER NOT NULL          -- how many
);

CREATE TABLE report_story (         -- The story of each report; a report without a row was not linked yet.
  report VARCHAR NOT NULL,          -- report.id
  story VARCHAR,                    -- story.id
  copy_of VARCHAR,                  -- report.id of the report that it is a near copy of
  copy_kind VARCHAR,                -- how it is a copy
  copy_score DOUBLE                 -- how much of it is shared, from 0 to 1
);

CREATE TABLE event (                -- An event of the real world, however many reports tell of it.
  id VARCHAR NOT NULL,              -- e_ and a hash of its first mention
  run BIGINT NOT NULL,              -- run that first had it
  changed BIGINT NOT NULL,          -- last run that changed it
  type VARCHAR NOT NULL,            -- PLOVER type, or STATE
  mode VARCHAR,                     -- PLOVER mode
  contexts VARCHAR NOT NULL,        -- PLOVER contexts, JSON list
  cameo VARCHAR,                    -- closest CAMEO code
  quad INTEGER,                     -- quad class 1 to 4; null for STATE
  goldstein DOUBLE,                 -- Goldstein score of the CAMEO code
  state VARCHAR NOT NULL,           -- where it stands in its life, by all reports
  background BOOLEAN NOT NULL,      -- whether it is told as history only
  date_start DATE,                  -- first day; null where unresolved
  date_end DATE,                    -- last day, inclusive
  date_edtf VARCHAR,                -- the same in the Extended Date/Time Format
  date_precision VARCHAR,           -- as mention.date_precision
  place VARCHAR,                    -- place name
  place_country VARCHAR,            -- ISO 3166-1 alpha-3
  latitude DOUBLE,                  -- degrees north, WGS 84
  longitude DOUBLE,                 -- degrees east, WGS 84
  objects VARCHAR NOT NULL,         -- what it was about, JSON list of phrases
  story VARCHAR,                    -- story.id
  reported_first DATE,              -- day of the first dated report
  reported_last DATE,               -- day of the last dated report
  mentions INTEGER NOT NULL,        -- how many
  reports INTEGER NOT NULL,         -- how many, near copies included
  witnesses INTEGER NOT NULL,       -- independent sources, near copies and shared agencies folded
  confidence DOUBLE NOT NULL,       -- highest of its mentions
  best_mention VARCHAR NOT NULL,    -- mention.id that is quoted for it
  part_of VARCHAR,                  -- event.id that this one is a part of
  whole VARCHAR NOT NULL            -- the whole event, JSON
);

CREATE TABLE event_actor (          -- An actor of an event.
  event VARCHAR NOT NULL,           -- event.id
  side VARCHAR NOT NULL,            -- source or target
  ordinal INTEGER NOT NULL,         -- position, from 0
  actor VARCHAR NOT NULL,           -- actor.id
  name VARCHAR NOT NULL,            -- actor.name
  country VARCHAR,                  -- actor.country
  sector VARCHAR,                   -- actor.sector
  role VARCHAR,                     -- office as read
  code VARCHAR                      -- CAMEO actor code
);

CREATE TABLE event_mention (        -- Which mentions an event has, and why each belongs.
  event VARCHAR NOT NULL,           -- event.id
  mention VARCHAR NOT NULL,         -- mention.id
  joined_with VARCHAR,              -- mention.id that it was joined with; null for the first
  score DOUBLE,                     -- of the join, from 0 to 1
  reasons VARCHAR NOT NULL          -- JSON list of field, text, weight
);

CREATE TABLE event_state (          -- The life of an event.
  event VARCHAR NOT NULL,           -- event.id
  ordinal INTEGER NOT NULL,         -- position, from 0
  state VARCHAR NOT NULL,           -- what it was from then on
  reported DATE,                    -- day of the report that says so
  mention VARCHAR NOT NULL          -- mention.id that says so
);

CREATE TABLE disagreement (         -- A field on which the mentions of an event differ, a row a value.
  event VARCHAR NOT NULL,           -- event.id
  field VARCHAR NOT NULL,           -- date, place, source, target, happened, type, number of …
  value VARCHAR NOT NULL,           -- what is said
  mentions VARCHAR NOT NULL,        -- mention.ids that say it, JSON list
  compatible BOOLEAN NOT NULL       -- whether all values can be true at once
);

CREATE TABLE witness (              -- An independent source of an event.
  event VARCHAR NOT NULL,           -- event.id
  name VARCHAR NOT NULL,            -- agency, else outlet, else report
  outlets VARCHAR NOT NULL,         -- outlets that carried it, JSON list
  reports VARCHAR NOT NULL          -- report.ids, JSON list
);

CREATE TABLE refusal (              -- Why a look-alike was kept apart.
  event VARCHAR NOT NULL,           -- event.id
  mention VARCHAR NOT NULL,         -- mention.id of this event
  other VARCHAR NOT NULL,           -- mention.id of another event
  score DOUBLE NOT NULL,            -- from 0 to 1
  reasons VARCHAR NOT NULL          -- JSON list of field, text, weight
);

CREATE TABLE successor (            -- Where an id that is no longer in use leads.
  id VARCHAR NOT NULL,              -- old event.id
  successor VARCHAR,                -- event.id that took its mentions; null where withdrawn
  run BIGINT NOT NULL               -- run that retired it
);

CREATE TABLE history (              -- What was added, changed or withdrawn.
  run BIGINT NOT NULL,              -- run.id
  ordinal INTEGER NOT NULL,         -- position in the run, from 0
  kind VARCHAR NOT NULL,            -- added, upgraded, corrected, merged, withdrawn, removed
  subject VARCHAR NOT NULL,         -- report or event id
  field VARCHAR,                    -- what changed
  old VARCHAR,                      -- value before; of an event that is no more its sentence
  new VARCHAR                       -- value after
);

CREATE TABLE decision (             -- What a reviewer decided.
  id VARCHAR PRIMARY KEY,           -- r_ and the number of the run that took it
  run BIGINT NOT NULL,              -- run that took it
  kind VARCHAR NOT NULL,            -- accept, reject, merge or split
  mentions VARCHAR NOT NULL,        -- what it is about: mentions with report and trigger, JSON list
  others VARCHAR NOT NULL,          -- for split: the mentions that those are kept apart from, JSON list
  note VARCHAR,                     -- the reviewer's words
  reviewer VARCHAR NOT NULL,        -- who decided
  undone BIGINT                     -- run that undid it
);
