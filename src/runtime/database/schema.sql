-- Lantern Post's tables.
CREATE TABLE depots   (id text PRIMARY KEY, island text NOT NULL, capacity int NOT NULL CHECK (capacity > 0));
CREATE TABLE users    (id int PRIMARY KEY, name text NOT NULL, email text NOT NULL UNIQUE, active boolean NOT NULL, home_depot text NOT NULL REFERENCES depots);
CREATE TABLE posts    (id int PRIMARY KEY, user_id int NOT NULL REFERENCES users, title text NOT NULL);
CREATE TABLE comments (id int PRIMARY KEY, post_id int NOT NULL REFERENCES posts, body text NOT NULL);
CREATE TABLE parcels  (id text PRIMARY KEY, depot text NOT NULL REFERENCES depots, weight_g int NOT NULL, status text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting','sorted','at-sea','delivered')));
CREATE TABLE tracking_events (id serial PRIMARY KEY, parcel_id text NOT NULL REFERENCES parcels, seq int NOT NULL, kind text NOT NULL, UNIQUE (parcel_id, seq));
CREATE TABLE accounts (id text PRIMARY KEY, owner int NOT NULL REFERENCES users, balance_cents int NOT NULL CONSTRAINT balance_not_negative CHECK (balance_cents >= 0));
CREATE TABLE lockers  (id text PRIMARY KEY, holder text);
CREATE TABLE jobs     (id text PRIMARY KEY, kind text NOT NULL, payload jsonb NOT NULL DEFAULT '{}', state text NOT NULL DEFAULT 'ready' CHECK (state IN ('ready','leased','done','dead')), attempts int NOT NULL DEFAULT 0, leased_until_ms int);
CREATE TABLE processed (job_id text PRIMARY KEY);
CREATE TABLE idempotency_keys (key text PRIMARY KEY, status int, body jsonb);
