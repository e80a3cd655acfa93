-- What Lantern Post has on record; the REST API answers with the same rows.
INSERT INTO depots VALUES ('north','Skerry',40), ('east','Holm',25), ('south','Mist',60), ('west','Rook',15);
INSERT INTO users VALUES (1,'Ada','ada@lanternpost.test',true,'north'), (2,'Bo','bo@lanternpost.test',false,'east'), (3,'Cy','cy@lanternpost.test',true,'west'), (4,'Dee','dee@lanternpost.test',true,'north'), (5,'Eli','eli@lanternpost.test',false,'south'), (6,'Fay','fay@lanternpost.test',true,'east');
INSERT INTO posts    SELECT i, (i - 1) % 6 + 1, 'Notice ' || i FROM generate_series(1, 8) AS i;
INSERT INTO comments SELECT p * 10 + k, p, 'Comment ' || k || ' on ' || p FROM generate_series(1, 8) AS p, generate_series(1, 2) AS k;
INSERT INTO parcels  SELECT 'LP-' || lpad(i::text, 4, '0'), (ARRAY['north','east','south','west'])[(i - 1) % 4 + 1], 200 + (i - 1) * 50, 'waiting' FROM generate_series(1, 25) AS i;
INSERT INTO tracking_events (parcel_id, seq, kind) SELECT 'LP-0001', n, k FROM unnest(ARRAY['created','sorted','loaded','at-sea','landed','delivered']) WITH ORDINALITY AS t(k, n);
INSERT INTO accounts VALUES ('a', 1, 10000), ('b', 3, 5000), ('c', 4, 2500);
INSERT INTO lockers  VALUES ('L1', NULL), ('L2', NULL);
INSERT INTO jobs (id, kind, payload) SELECT 'j' || i, 'label', jsonb_build_object('parcel', 'LP-' || lpad(i::text, 4, '0')) FROM generate_series(1, 9) AS i;
