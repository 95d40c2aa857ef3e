-- Third version: reviewers may correct what a mention was coded as.

ALTER TABLE decision ADD COLUMN correction VARCHAR;    -- for correct: what the mentions are coded as instead, JSON
