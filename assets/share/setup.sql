-- Kancelaria Rady: the log that several workstations of one office share.
--
-- To be run by the owner of an empty database (PostgreSQL 13 or newer), again after every update of the program; it may be run
-- as often as one likes:
--     psql "host=… dbname=… user=…" -v ON_ERROR_STOP=1 -f setup.sql
-- Then one login role per clerk, with a password of his own, and his rights:
--     CREATE ROLE anna LOGIN PASSWORD '…';
--     SELECT kancelaria.admit('anna', 'Anna Nowak');
--     SELECT kancelaria.allow('anna', 'contracts', may_read => false, may_write => false, may_erase => false);
--
-- Clerks read by row security and write by the functions below alone: nothing can be changed or taken out of the log. What
-- entries say is text to this database; the workstations verify it against its seals.

BEGIN;

CREATE SCHEMA IF NOT EXISTS kancelaria;
REVOKE ALL ON SCHEMA kancelaria FROM PUBLIC;

-- Longer than anything takes; a statement nobody waits for any more must not hold the log.
DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET statement_timeout = %L', current_database(), '300s'); END $$;

DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'kancelaria_clerk') THEN
    CREATE ROLE kancelaria_clerk NOLOGIN;
  END IF;
END $$;
GRANT USAGE ON SCHEMA kancelaria TO kancelaria_clerk;

-- One row: whose log it is, where it ends, and the newest format its workstations may write.
CREATE TABLE IF NOT EXISTS kancelaria.office (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  origin text,
  head bigint NOT NULL DEFAULT 0,
  format integer NOT NULL DEFAULT 1
);
INSERT INTO kancelaria.office DEFAULT VALUES ON CONFLICT DO NOTHING;

CREATE TABLE IF NOT EXISTS kancelaria.person (
  role name PRIMARY KEY,
  name text NOT NULL
);

-- Rights by register; '*' stands for every register that has no row of its own.
CREATE TABLE IF NOT EXISTS kancelaria.access (
  person name NOT NULL REFERENCES kancelaria.person ON DELETE CASCADE,
  register text NOT NULL,
  may_read boolean NOT NULL DEFAULT true,
  may_write boolean NOT NULL DEFAULT true,
  may_erase boolean NOT NULL DEFAULT false,
  PRIMARY KEY (person, register)
);

-- The log. Positions have no gaps and are seen in their order: whoever reads on from one misses nothing.
CREATE TABLE IF NOT EXISTS kancelaria.entry (
  position bigint PRIMARY KEY,
  command text NOT NULL,
  register text NOT NULL,
  part integer NOT NULL,
  parts integer NOT NULL,
  replica text NOT NULL,
  hash text NOT NULL,
  previous text NOT NULL,
  format integer NOT NULL,
  author name NOT NULL,
  received timestamptz NOT NULL DEFAULT now(),
  emptied timestamptz,
  emptied_by name,
  body text NOT NULL,
  UNIQUE (command, register, part)
);
ALTER TABLE kancelaria.entry ALTER COLUMN body SET COMPRESSION pglz;

-- The chain of each workstation: no command follows a command that another one follows already.
CREATE TABLE IF NOT EXISTS kancelaria.chain (
  replica text NOT NULL,
  previous text NOT NULL,
  command text NOT NULL UNIQUE,
  hash text NOT NULL,
  PRIMARY KEY (replica, previous)
);

-- Workstations: whose, with which program, how far, what stands open there.
CREATE TABLE IF NOT EXISTS kancelaria.station (
  replica text PRIMARY KEY,
  person name NOT NULL REFERENCES kancelaria.person ON DELETE CASCADE,
  program text NOT NULL DEFAULT '',
  position bigint NOT NULL DEFAULT 0,
  seen timestamptz NOT NULL DEFAULT now(),
  open_record text
);

-- Numbers that entries bear, claimed when they are saved. The counter of a scope is locked while one is claimed.
CREATE TABLE IF NOT EXISTS kancelaria.counter (
  register text NOT NULL,
  scope text NOT NULL,
  PRIMARY KEY (register, scope)
);
CREATE TABLE IF NOT EXISTS kancelaria.claim (
  register text NOT NULL,
  scope text NOT NULL,
  number text NOT NULL,
  record text NOT NULL,
  person name NOT NULL,
  claimed timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (register, scope, number)
);

-- Attached files in parts, by the SHA-256 of the whole; the registers whose entries name them.
CREATE TABLE IF NOT EXISTS kancelaria.file (
  sha256 text NOT NULL,
  register text NOT NULL,
  parts integer NOT NULL,
  PRIMARY KEY (sha256, register)
);
CREATE TABLE IF NOT EXISTS kancelaria.file_part (
  sha256 text NOT NULL,
  part integer NOT NULL,
  data bytea NOT NULL,
  PRIMARY KEY (sha256, part)
);

-- What somebody may do in a register: by its own row, else by that of '*', else nothing.
CREATE OR REPLACE FUNCTION kancelaria.may(who name, what text, wanted text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT wanted = '' OR COALESCE((
    SELECT CASE what WHEN 'read' THEN a.may_read WHEN 'write' THEN a.may_write ELSE a.may_erase END
    FROM kancelaria.access a WHERE a.person = who AND a.register IN (wanted, '*')
    ORDER BY a.register = '*' LIMIT 1
  ), false)
$$;

-- Lets somebody who can log in work with the log; the owner of the database calls it.
CREATE OR REPLACE FUNCTION kancelaria.admit(role name, name text, may_erase boolean DEFAULT false) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('GRANT kancelaria_clerk TO %I', role);
  INSERT INTO kancelaria.person VALUES (role, name)
    ON CONFLICT ON CONSTRAINT person_pkey DO UPDATE SET name = EXCLUDED.name;
  INSERT INTO kancelaria.access VALUES (role, '*', true, true, may_erase) ON CONFLICT DO NOTHING;
END $$;

-- Gives or withdraws rights to one register ('*' for all that have no row of their own).
CREATE OR REPLACE FUNCTION kancelaria.allow(
  role name, register text, may_read boolean, may_write boolean, may_erase boolean
) RETURNS void LANGUAGE sql AS $$
  INSERT INTO kancelaria.access VALUES (role, register, may_read, may_write, may_erase)
  ON CONFLICT ON CONSTRAINT access_pkey DO UPDATE
    SET may_read = EXCLUDED.may_read, may_write = EXCLUDED.may_write, may_erase = EXCLUDED.may_erase
$$;

-- Refuses whoever was not admitted, and whoever brings the work of another office.
CREATE OR REPLACE FUNCTION kancelaria.check_caller(wanted text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  known text;
BEGIN
  IF NOT EXISTS (SELECT FROM kancelaria.person p WHERE p.role = session_user) THEN
    RAISE EXCEPTION 'not admitted' USING ERRCODE = 'KR001';
  END IF;
  SELECT o.origin INTO known FROM kancelaria.office o;
  IF known IS NOT NULL AND known <> wanted THEN
    RAISE EXCEPTION 'another office' USING ERRCODE = 'KR002';
  END IF;
END $$;

-- Adds entries to the log, all of one command or none; what lies there already is left as it is, so that a caller who did not
-- hear the answer may ask again. Answers which commands are not in it, and why: 'denied', or 'foreign' for work of a
-- workstation that belongs to somebody else.
CREATE OR REPLACE FUNCTION kancelaria.append(wanted text, entries jsonb)
RETURNS TABLE (refused text, why text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  e record;
  known text;
  place bigint;
  newest integer;
  before bigint;
  current text := '';
  replica text := '';
  is_foreign boolean;
  is_taken boolean;
BEGIN
  PERFORM kancelaria.check_caller(wanted);
  -- One writer at a time: that is what leaves no gaps.
  SELECT o.head, o.format INTO place, newest FROM kancelaria.office o FOR UPDATE;
  UPDATE kancelaria.office SET origin = wanted WHERE origin IS NULL;
  before := place;
  FOR e IN
    WITH sent AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(entries) AS s(
        command text, register text, part integer, parts integer, replica text, hash text, previous text,
        format integer, body text)
    ), writable AS MATERIALIZED (
      SELECT r.register, kancelaria.may(session_user, 'write', r.register) AS is_writable
      FROM (SELECT DISTINCT s.register FROM sent s) AS r
    )
    SELECT s.*,
      min(s.hash) OVER same <> max(s.hash) OVER same OR min(s.previous) OVER same <> max(s.previous) OVER same
        OR min(s.replica) OVER same <> max(s.replica) OVER same AS is_double,
      max(s.format) OVER same AS newest_format,
      bool_and(w.is_writable) OVER same AS is_writable
    FROM sent s JOIN writable w USING (register)
    WINDOW same AS (PARTITION BY s.command)
    ORDER BY s.command COLLATE "C", s.register COLLATE "C", s.part
  LOOP
    IF e.command IS DISTINCT FROM current THEN
      current := e.command;
      is_taken := false;
      IF e.is_double OR e.replica <> split_part(e.command, '-', 3) OR e.hash = '' THEN
        RAISE EXCEPTION 'no entry of this program' USING ERRCODE = 'KR005';
      END IF;
      IF e.newest_format > newest THEN
        RAISE EXCEPTION 'a newer format than this office reads' USING ERRCODE = 'KR006';
      END IF;
      IF e.replica <> replica THEN
        replica := e.replica;
        is_foreign := EXISTS (
          SELECT FROM kancelaria.station t WHERE t.replica = e.replica AND t.person <> session_user);
      END IF;
      IF NOT e.is_writable THEN
        refused := e.command; why := 'denied';
        RETURN NEXT;
      ELSIF is_foreign THEN
        -- The workstation itself may have sent it meanwhile.
        IF NOT EXISTS (SELECT FROM kancelaria.chain h WHERE h.command = e.command AND h.hash = e.hash) THEN
          refused := e.command; why := 'foreign';
          RETURN NEXT;
        END IF;
      ELSE
        is_taken := true;
        INSERT INTO kancelaria.chain VALUES (e.replica, e.previous, e.command, e.hash) ON CONFLICT DO NOTHING;
        IF NOT FOUND THEN
          SELECT h.hash INTO known FROM kancelaria.chain h WHERE h.command = e.command;
          IF NOT FOUND THEN
            RAISE EXCEPTION 'two commands follow the same one' USING ERRCODE = 'KR004';
          ELSIF known <> e.hash THEN
            RAISE EXCEPTION 'the same command with another content' USING ERRCODE = 'KR003';
          END IF;
        END IF;
      END IF;
    END IF;
    IF is_taken THEN
      INSERT INTO kancelaria.entry
        (position, command, register, part, parts, replica, hash, previous, format, author, body)
      VALUES (place + 1, e.command, e.register, e.part, e.parts, e.replica, e.hash, e.previous, e.format,
        session_user, e.body)
      ON CONFLICT ON CONSTRAINT entry_command_register_part_key DO NOTHING;
      IF FOUND THEN
        place := place + 1;
      END IF;
    END IF;
  END LOOP;
  IF place > before THEN
    UPDATE kancelaria.office SET head = place;
    PERFORM pg_notify('kancelaria', place::text);
  END IF;
END $$;

-- Puts emptied entries in the place of those that still say what was erased for good.
CREATE OR REPLACE FUNCTION kancelaria.erase_entries(wanted text, entries jsonb)
RETURNS TABLE (refused text, why text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM kancelaria.check_caller(wanted);
  UPDATE kancelaria.entry t SET body = e.body, emptied = now(), emptied_by = session_user
  FROM jsonb_to_recordset(entries) AS e(command text, register text, part integer, parts integer, hash text, body text)
  WHERE t.command = e.command AND t.register = e.register AND t.part = e.part AND t.parts = e.parts
    AND t.hash = e.hash AND kancelaria.may(session_user, 'erase', e.register);
  RETURN QUERY
    SELECT DISTINCT e.command, 'denied'
    FROM jsonb_to_recordset(entries) AS e(command text, register text)
    WHERE NOT kancelaria.may(session_user, 'erase', e.register);
END $$;

-- A workstation says that it is there, how far it is and what stands open on it. The first to say so owns it.
CREATE OR REPLACE FUNCTION kancelaria.attend(
  wanted text, station text, program_version text, reached bigint, record text
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM kancelaria.check_caller(wanted);
  INSERT INTO kancelaria.station AS s (replica, person, program, position, open_record)
    VALUES (station, session_user, program_version, reached, record)
    ON CONFLICT (replica) DO UPDATE SET program = program_version, position = reached, open_record = record, seen = now()
    WHERE s.person = session_user;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the workstation belongs to somebody else' USING ERRCODE = 'KR007';
  END IF;
END $$;

-- Claims a number for an entry. Answers who has it otherwise.
CREATE OR REPLACE FUNCTION kancelaria.claim_number(
  wanted text, in_register text, in_scope text, wanted_number text, for_record text
) RETURNS TABLE (granted boolean, holder text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM kancelaria.check_caller(wanted);
  IF NOT kancelaria.may(session_user, 'write', in_register) THEN
    RAISE EXCEPTION 'no right to write' USING ERRCODE = 'KR008';
  END IF;
  INSERT INTO kancelaria.counter VALUES (in_register, in_scope) ON CONFLICT DO NOTHING;
  PERFORM FROM kancelaria.counter n WHERE n.register = in_register AND n.scope = in_scope FOR UPDATE;
  -- An entry bears one number; the one it had is free again.
  DELETE FROM kancelaria.claim c
    WHERE c.register = in_register AND c.scope = in_scope AND c.record = for_record AND c.number <> wanted_number;
  INSERT INTO kancelaria.claim AS c VALUES (in_register, in_scope, wanted_number, for_record, session_user)
    ON CONFLICT ON CONSTRAINT claim_pkey DO NOTHING;
  RETURN QUERY
    SELECT c.record = for_record, COALESCE(p.name, c.person::text)
    FROM kancelaria.claim c LEFT JOIN kancelaria.person p ON p.role = c.person
    WHERE c.register = in_register AND c.scope = in_scope AND c.number = wanted_number;
END $$;

-- Takes the next part of an attached file; parts that are there stay.
CREATE OR REPLACE FUNCTION kancelaria.put_file_part(
  wanted text, in_register text, digest text, at integer, of integer, bytes bytea
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM kancelaria.check_caller(wanted);
  IF NOT kancelaria.may(session_user, 'write', in_register) THEN
    RAISE EXCEPTION 'no right to write' USING ERRCODE = 'KR008';
  END IF;
  INSERT INTO kancelaria.file VALUES (digest, in_register, of) ON CONFLICT DO NOTHING;
  INSERT INTO kancelaria.file_part VALUES (digest, at, bytes) ON CONFLICT DO NOTHING;
END $$;

REVOKE ALL ON ALL TABLES IN SCHEMA kancelaria FROM PUBLIC, kancelaria_clerk;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA kancelaria FROM PUBLIC;
GRANT SELECT ON kancelaria.office, kancelaria.person, kancelaria.access, kancelaria.entry, kancelaria.station,
  kancelaria.file, kancelaria.file_part TO kancelaria_clerk;
GRANT EXECUTE ON FUNCTION kancelaria.append(text, jsonb), kancelaria.erase_entries(text, jsonb),
  kancelaria.attend(text, text, text, bigint, text), kancelaria.claim_number(text, text, text, text, text),
  kancelaria.put_file_part(text, text, text, integer, integer, bytea), kancelaria.may(name, text, text)
  TO kancelaria_clerk;

ALTER TABLE kancelaria.entry ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS readable ON kancelaria.entry;
CREATE POLICY readable ON kancelaria.entry FOR SELECT TO kancelaria_clerk
  USING (kancelaria.may(current_user, 'read', register));
ALTER TABLE kancelaria.file ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS readable ON kancelaria.file;
CREATE POLICY readable ON kancelaria.file FOR SELECT TO kancelaria_clerk
  USING (kancelaria.may(current_user, 'read', register));
ALTER TABLE kancelaria.file_part ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS readable ON kancelaria.file_part;
CREATE POLICY readable ON kancelaria.file_part FOR SELECT TO kancelaria_clerk
  USING (EXISTS (SELECT FROM kancelaria.file f WHERE f.sha256 = file_part.sha256));

COMMIT;
