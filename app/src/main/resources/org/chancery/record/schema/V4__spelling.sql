-- Fourth version: a person whom no register lists is one actor, however reports spell the name.

DROP INDEX actor_mention_by_actor;
ALTER TABLE actor_mention ADD COLUMN name VARCHAR;     -- how the report spells a person outside the register; else null
CREATE INDEX actor_mention_by_actor ON actor_mention (actor);
ALTER TABLE tally ADD COLUMN spellings VARCHAR;        -- the names of a person who is spelt in several ways, JSON list

INSERT INTO meta VALUES ('lay out', 'all') ON CONFLICT DO NOTHING;
