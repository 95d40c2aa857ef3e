-- Second version: what views read is laid out for reading. Tables named below are computed from the others at each
-- join, in the order in which they are read: a stretch of days, or of one dyad, lies together.

ALTER TABLE mention ADD COLUMN quote VARCHAR;          -- the words from evidence_start to evidence_end
ALTER TABLE mention ADD COLUMN trigger_words VARCHAR;  -- the words from trigger_start to trigger_end
ALTER TABLE event ADD COLUMN registers VARCHAR;        -- registers that it stands in, JSON list

CREATE TABLE chronology (           -- All events as a list tells them, by day; computed.
  n BIGINT NOT NULL,                -- place in the chronology, from 1; negative where no day is known at all
  event VARCHAR NOT NULL,           -- event.id
  day DATE,                         -- first day, else day of the first report
  last_day DATE,                    -- last day, else day of the first report
  type VARCHAR NOT NULL,            -- as event.type, and so on
  mode VARCHAR,                     -- as event.mode
  contexts VARCHAR NOT NULL,        -- as event.contexts
  cameo VARCHAR,                    -- as event.cameo
  quad INTEGER,                     -- as event.quad
  goldstein DOUBLE,                 -- as event.goldstein
  state VARCHAR NOT NULL,           -- as event.state
  background BOOLEAN NOT NULL,      -- as event.background
  date_start DATE,                  -- as event.date_start
  date_end DATE,                    -- as event.date_end
  date_edtf VARCHAR,                -- as event.date_edtf
  date_precision VARCHAR,           -- as event.date_precision
  place VARCHAR,                    -- as event.place
  place_country VARCHAR,            -- as event.place_country
  latitude DOUBLE,                  -- as event.latitude
  longitude DOUBLE,                 -- as event.longitude
  objects VARCHAR NOT NULL,         -- as event.objects
  story VARCHAR,                    -- as event.story
  reported_first DATE,              -- as event.reported_first
  reported_last DATE,               -- as event.reported_last
  mentions INTEGER NOT NULL,        -- as event.mentions
  reports INTEGER NOT NULL,         -- as event.reports
  witnesses INTEGER NOT NULL,       -- as event.witnesses
  confidence DOUBLE NOT NULL,       -- as event.confidence
  part_of VARCHAR,                  -- as event.part_of
  registers VARCHAR NOT NULL,       -- as event.registers
  trigger_words VARCHAR NOT NULL,   -- the words that name it in the quoted sentence
  quote VARCHAR NOT NULL,           -- the sentence that is quoted for it
  report VARCHAR NOT NULL,          -- report.id of that sentence
  outlet VARCHAR,                   -- report.outlet of that report
  agency VARCHAR,                   -- report.agency of that report
  origin VARCHAR NOT NULL,          -- report.origin of that report
  anchor DATE,                      -- report.anchor of that report
  actors VARCHAR NOT NULL           -- rows of event_actor, JSON list
);

CREATE TABLE party (                -- Who takes part in which event, by country and actor; computed.
  country VARCHAR,                  -- actor.country
  actor VARCHAR NOT NULL,           -- actor.id
  code VARCHAR,                     -- CAMEO actor code
  n BIGINT NOT NULL,                -- chronology.n
  side VARCHAR NOT NULL,            -- source or target
  alone BOOLEAN NOT NULL            -- whether the event has no target
);

CREATE TABLE dyad (                 -- Events between two countries or organisations, by dyad and day; computed.
  one VARCHAR NOT NULL,             -- country, or usual name of an organisation; the first by alphabet
  other VARCHAR NOT NULL,           -- the same, the second
  n BIGINT NOT NULL,                -- chronology.n
  quad INTEGER,                     -- event.quad
  goldstein DOUBLE,                 -- event.goldstein
  state VARCHAR NOT NULL,           -- event.state
  background BOOLEAN NOT NULL,      -- event.background
  date_start DATE,                  -- event.date_start
  date_end DATE,                    -- event.date_end
  day DATE,                         -- chronology.day
  last_day DATE                     -- chronology.last_day
);

CREATE TABLE telling (              -- Which reports tell of which event, by place in the chronology; computed.
  n BIGINT NOT NULL,                -- chronology.n
  report INTEGER NOT NULL,          -- number of the report, by report.id
  day DATE                          -- report.anchor
);

CREATE TABLE tally (                -- How much there is of each actor; computed.
  actor VARCHAR NOT NULL,           -- actor.id
  events BIGINT NOT NULL,           -- events that it takes part in
  phrases BIGINT NOT NULL           -- phrases that stand for it
);

CREATE INDEX event_by_id ON event (id);
CREATE INDEX event_mention_by_event ON event_mention (event);
CREATE INDEX event_mention_by_mention ON event_mention (mention);
CREATE INDEX mention_by_report ON mention (report);
CREATE INDEX mention_actor_by_mention ON mention_actor (mention);
CREATE INDEX mention_attribution_by_mention ON mention_attribution (mention);
CREATE INDEX history_by_subject ON history (subject);
CREATE INDEX actor_mention_by_actor ON actor_mention (actor);
CREATE INDEX report_story_by_story ON report_story (story);
CREATE INDEX report_story_by_report ON report_story (report);

INSERT INTO meta VALUES ('lay out', 'all');
