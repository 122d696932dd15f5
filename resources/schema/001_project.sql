-- SPDX-License-Identifier: GPL-3.0-or-later
-- A project, version 1. A file is only opened when its tables read exactly as below: never edit this file once it is
-- released; add 002_….sql.

-- Cells: at most 65,536 rows of one column, compressed; named by the hash of data, so that equal chunks stand here once.
CREATE TABLE chunk (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    codec INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;

-- Imported tables: what is known of the columns, how the file was read, and where its rows begin.
CREATE TABLE raw (
    id INTEGER PRIMARY KEY,
    description TEXT NOT NULL,
    report TEXT NOT NULL,
    lines BLOB NOT NULL
) STRICT;

CREATE TABLE raw_chunk (
    raw INTEGER NOT NULL REFERENCES raw (id),
    field INTEGER NOT NULL,
    position INTEGER NOT NULL,
    chunk INTEGER NOT NULL REFERENCES chunk (id),
    PRIMARY KEY (raw, field, position)
) STRICT, WITHOUT ROWID;

-- Parts of states as JSON, each text once.
CREATE TABLE part (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    json TEXT NOT NULL
) STRICT;

-- The history, oldest first, numbered without gaps.
CREATE TABLE entry (
    seq INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    raw INTEGER REFERENCES raw (id),
    recipe INTEGER NOT NULL REFERENCES part (id),
    chart INTEGER NOT NULL REFERENCES part (id),
    report INTEGER NOT NULL REFERENCES part (id),
    words INTEGER NOT NULL REFERENCES part (id)
) STRICT;

-- One row: the entry that is shown.
CREATE TABLE project (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    current INTEGER NOT NULL
) STRICT;

CREATE TABLE log (
    id INTEGER PRIMARY KEY,
    time TEXT NOT NULL,
    action TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;
