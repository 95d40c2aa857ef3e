-- Fifth version: ids that rows are looked up by are kept as they are. Packed, each row that is looked up costs the
-- unpacking of thousands of its neighbours; ids are chance, and pack badly.

DROP INDEX event_mention_by_event;
DROP INDEX event_mention_by_mention;
DROP INDEX mention_by_report;

CREATE TABLE event_mention_as_it_is (
  event VARCHAR NOT NULL USING COMPRESSION uncompressed,
  mention VARCHAR NOT NULL USING COMPRESSION uncompressed,
  joined_with VARCHAR,
  score DOUBLE,
  reasons VARCHAR NOT NULL
);
INSERT INTO event_mention_as_it_is SELECT * FROM event_mention;
DROP TABLE event_mention;
ALTER TABLE event_mention_as_it_is RENAME TO event_mention;

CREATE TABLE mention_as_it_is (
  id VARCHAR PRIMARY KEY USING COMPRESSION uncompressed,
  report VARCHAR NOT NULL USING COMPRESSION uncompressed,
  sentence INTEGER NOT NULL,
  type VARCHAR NOT NULL,
  mode VARCHAR,
  contexts VARCHAR NOT NULL,
  cameo VARCHAR NOT NULL,
  quad INTEGER,
  goldstein DOUBLE,
  modality VARCHAR NOT NULL,
  certainty DOUBLE NOT NULL,
  modality_reason VARCHAR NOT NULL,
  date_start DATE,
  date_end DATE,
  date_edtf VARCHAR,
  date_precision VARCHAR,
  date_basis VARCHAR NOT NULL,
  date_text VARCHAR,
  place VARCHAR,
  place_country VARCHAR,
  latitude DOUBLE,
  longitude DOUBLE,
  geonames INTEGER,
  trigger_start INTEGER NOT NULL,
  trigger_end INTEGER NOT NULL,
  evidence_start INTEGER NOT NULL,
  evidence_end INTEGER NOT NULL,
  objects VARCHAR NOT NULL,
  rule VARCHAR NOT NULL,
  confidence DOUBLE NOT NULL,
  whole VARCHAR NOT NULL,
  identity VARCHAR NOT NULL,
  quote VARCHAR,
  trigger_words VARCHAR
);
INSERT INTO mention_as_it_is SELECT * FROM mention;
DROP TABLE mention;
ALTER TABLE mention_as_it_is RENAME TO mention;

CREATE INDEX event_mention_by_event ON event_mention (event);
CREATE INDEX event_mention_by_mention ON event_mention (mention);
CREATE INDEX mention_by_report ON mention (report);

INSERT INTO meta VALUES ('lay out', 'all') ON CONFLICT DO NOTHING;
