-- The memory of a relayer. The chain is the truth: whatever is here about requests can be read from it again. What can't, and
-- must survive, is what we have signed: settlements and attempts.
--
-- The three machines (request, settlement, attempt) are defined in relayer/lifecycle; the table transitions repeats them, triggers
-- hold every row to it, and a test compares the two. Hashes and addresses are bytea of fixed length, amounts wei in numeric(78, 0),
-- which holds every uint256, block times unix seconds.
--
-- Whoever changes requests locks their row of chains first: for itself what reads the cursor and moves many (the scan, finality,
-- receipts: FOR NO KEY UPDATE), together what moves a few (answers, plans: FOR SHARE). So no answer slips past a request that
-- matures at the same moment.

-- +goose Up

-- Who may write. One row; a term is never given out twice. Every signed attempt carries the term it was signed in. The leader renews
-- the row again and again, and its session holds an advisory lock; relayer/store says when another may take over.
CREATE TABLE leadership (
    singleton      boolean     PRIMARY KEY DEFAULT true CHECK (singleton),
    -- unique, so that a new term waits for whoever holds the row FOR KEY SHARE, and a renewal doesn't
    term           bigint      NOT NULL UNIQUE DEFAULT 0 CHECK (term >= 0),
    -- for people: host and process, and where it listens
    holder         text        NOT NULL DEFAULT '',
    listen         text        NOT NULL DEFAULT '',
    -- the application_name of all its connections
    session        text        NOT NULL DEFAULT '',
    -- when the server was started that has its session: another one knows nothing of locks
    server_started timestamptz NULL,
    renewals       bigint      NOT NULL DEFAULT 0 CHECK (renewals >= 0),
    acquired_at    timestamptz NOT NULL DEFAULT now(),
    renewed_at     timestamptz NOT NULL DEFAULT now(),
    expires_at     timestamptz NOT NULL DEFAULT now(),
    -- given up in order: anybody may take over at once
    released       boolean     NOT NULL DEFAULT true,
    CONSTRAINT leadership_ends_after_it_was_renewed CHECK (expires_at >= renewed_at)
);
INSERT INTO leadership DEFAULT VALUES;

-- Written to see whether the database can be.
CREATE TABLE pulse (
    singleton boolean     PRIMARY KEY DEFAULT true CHECK (singleton),
    at        timestamptz NOT NULL DEFAULT now()
);
INSERT INTO pulse DEFAULT VALUES;

-- A chain that is served, up to which block its logs are in the tables (cursor), and up to which block nothing is expected to
-- change (final). A chain that is stopped isn't scanned and nothing is sent on it until an operator says so. One that an operator has
-- paused is scanned, so that nothing is missed, and nothing is answered or sent.
CREATE TABLE chains (
    chain_id       bigint      PRIMARY KEY CHECK (chain_id > 0),
    genesis_hash   bytea       NOT NULL CHECK (octet_length(genesis_hash) = 32),
    cursor_number  bigint      NOT NULL CHECK (cursor_number >= 0),
    cursor_hash    bytea       NOT NULL CHECK (octet_length(cursor_hash) = 32),
    final_number   bigint      NOT NULL CHECK (final_number >= 0),
    final_hash     bytea       NOT NULL CHECK (octet_length(final_hash) = 32),
    stopped_reason text        NULL CHECK (stopped_reason <> ''),
    paused_reason  text        NULL CHECK (paused_reason <> ''),
    updated_at     timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT chains_final_is_below_the_cursor CHECK (final_number <= cursor_number)
);

-- Blocks that the cursor has passed unread, by an operator's decision: no node has them. What was asked in them isn't known, and shows as
-- a gap in the sequence numbers.
CREATE TABLE skipped_ranges (
    chain_id    bigint      NOT NULL REFERENCES chains,
    from_number bigint      NOT NULL CHECK (from_number > 0),
    to_number   bigint      NOT NULL CHECK (to_number >= from_number),
    reason      text        NOT NULL,
    at          timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (chain_id, from_number)
);

-- The contracts whose numbered events are requests: coordinators ask for randomness, apps for attestation, rollups for proofs by way of
-- an SGXVerifier, which numbers them, and instances for keys by way of a KeyBroker. Those up to sequence_floor needn't have a row: retention has deleted them. Where
-- the tables begin after the contract did, it isn't known how many came before (NULL): the first that is seen is taken as it comes.
CREATE TABLE contracts (
    chain_id       bigint NOT NULL REFERENCES chains,
    address        bytea  NOT NULL CHECK (octet_length(address) = 20),
    kind           text   NOT NULL CHECK (kind IN ('randomness', 'attestation', 'proof', 'key')),
    first_block    bigint NOT NULL CHECK (first_block >= 0),
    code_hash      bytea  NOT NULL CHECK (octet_length(code_hash) = 32),
    sequence_floor bigint NULL DEFAULT 0 CHECK (sequence_floor >= 0),
    PRIMARY KEY (chain_id, address)
);

-- The canonical blocks from a little before the final one to the cursor: a re-org is found by parent hashes, and recent blocks
-- are read again. `scans` counts how often a block's logs were read.
CREATE TABLE blocks (
    chain_id    bigint   NOT NULL REFERENCES chains,
    number      bigint   NOT NULL CHECK (number >= 0),
    hash        bytea    NOT NULL CHECK (octet_length(hash) = 32),
    parent_hash bytea    NOT NULL CHECK (octet_length(parent_hash) = 32),
    time        bigint   NOT NULL CHECK (time >= 0),
    scans       smallint NOT NULL DEFAULT 1 CHECK (scans > 0),
    PRIMARY KEY (chain_id, number),
    UNIQUE (chain_id, hash)
);

-- What events after a request's own say about it, in canonical blocks: the facts that its state follows from. They stand here
-- besides the request's own row because it may not have one yet: a node can show the later log and hide the earlier one for a
-- while. Removed a little after their block is final.
CREATE TABLE outcomes (
    chain_id     bigint  NOT NULL,
    contract     bytea   NOT NULL,
    request_id   bytea   NOT NULL CHECK (octet_length(request_id) = 32),
    outcome      text    NOT NULL CHECK (outcome IN ('fulfilled', 'callback_failed', 'retried', 'refund', 'registered', 'proven', 'issued')),
    block_number bigint  NOT NULL CHECK (block_number >= 0),
    block_hash   bytea   NOT NULL CHECK (octet_length(block_hash) = 32),
    tx_hash      bytea   NOT NULL CHECK (octet_length(tx_hash) = 32),
    log_index    integer NOT NULL CHECK (log_index >= 0),
    charge       numeric(78, 0) NULL CHECK (charge >= 0),
    beta         bytea   NULL CHECK (octet_length(beta) = 32),
    -- which one was registered: the registry takes whatever request the caller names, so it must be the one that was asked about
    instance     bytea   NULL CHECK (octet_length(instance) = 20),
    -- which rollup says that a claim has its proofs, and whether they accept it: another rollup's word on it is nobody's
    rollup       bytea   NULL CHECK (octet_length(rollup) = 20),
    accepted     boolean NULL,
    -- a log has one place; the same log read again changes nothing
    PRIMARY KEY (chain_id, block_number, log_index),
    FOREIGN KEY (chain_id, contract) REFERENCES contracts (chain_id, address),
    CONSTRAINT outcomes_settled_for_a_charge CHECK ((outcome IN ('fulfilled', 'callback_failed', 'registered', 'proven', 'issued')) = (charge IS NOT NULL)),
    CONSTRAINT outcomes_registered_an_instance CHECK ((outcome = 'registered') = (instance IS NOT NULL)),
    CONSTRAINT outcomes_proven_by_a_rollup CHECK (num_nonnulls(rollup, accepted) = CASE outcome WHEN 'proven' THEN 2 ELSE 0 END),
    CONSTRAINT outcomes_failed_callback_shows_beta CHECK ((outcome = 'callback_failed') = (beta IS NOT NULL))
);
CREATE INDEX outcomes_request ON outcomes (request_id);

-- What workers said, verified before it came here. The question is what a proof is an answer to (alpha, for randomness). The first
-- valid answer is kept: gamma never changes; a proof of the same gamma, and a signature, can be replaced.
CREATE TABLE answers (
    id             bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    chain_id       bigint      NOT NULL,
    contract       bytea       NOT NULL,
    question       bytea       NOT NULL CHECK (octet_length(question) = 32),
    key_line       bytea       NOT NULL CHECK (octet_length(key_line) = 32),
    key_hash       bytea       NOT NULL CHECK (octet_length(key_hash) = 32),
    block_number   bigint      NOT NULL CHECK (block_number >= 0),
    block_hash     bytea       NOT NULL CHECK (octet_length(block_hash) = 32),
    confirmations  smallint    NOT NULL CHECK (confirmations BETWEEN 1 AND 255),
    public_key     bytea       NOT NULL CHECK (octet_length(public_key) = 33),
    gamma          bytea       NOT NULL CHECK (octet_length(gamma) = 64),
    -- gx gy wx wy c t slope, then 1 to 255 witnesses, 32 bytes each
    proof          bytea       NOT NULL CHECK (octet_length(proof) BETWEEN 256 AND 8384 AND octet_length(proof) % 32 = 0),
    app            bytea       NOT NULL CHECK (octet_length(app) = 20),
    policy_version bigint      NOT NULL CHECK (policy_version BETWEEN 0 AND 4294967295),
    payee          bigint      NOT NULL CHECK (payee BETWEEN 0 AND 4294967295),
    settler        bytea       NOT NULL CHECK (octet_length(settler) = 20),
    not_after      bigint      NOT NULL CHECK (not_after > 0),
    signature      bytea       NOT NULL CHECK (octet_length(signature) = 64),
    instance       bytea       NOT NULL CHECK (octet_length(instance) = 20),
    worker         text        NOT NULL,
    answered_at    timestamptz NOT NULL DEFAULT now(),
    signed_at      timestamptz NOT NULL DEFAULT now(),
    FOREIGN KEY (chain_id, contract) REFERENCES contracts (chain_id, address),
    UNIQUE (chain_id, contract, question),
    CONSTRAINT answers_gamma_is_the_proofs CHECK (gamma = substring(proof FOR 64))
);
-- what retention asks
CREATE INDEX answers_old ON answers (chain_id, answered_at, id);

-- what asks whether a key was ever answered for
CREATE INDEX answers_key ON answers (key_hash);

-- What workers said of rollups' claims, verified before it came here. A claim's id says all of it, the block in which proofs were asked for
-- apart, so that a verdict outlives a re-org that moves the request. An instance has one on a claim: it may be signed again, for longer or
-- under another policy, and never changes.
CREATE TABLE verdicts (
    id             bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    chain_id       bigint      NOT NULL,
    contract       bytea       NOT NULL,
    request_id     bytea       NOT NULL CHECK (octet_length(request_id) = 32),
    claim_id       bytea       NOT NULL CHECK (octet_length(claim_id) = 32),
    instance       bytea       NOT NULL CHECK (octet_length(instance) = 20),
    -- 1 ACCEPT, 2 REJECT
    verdict        smallint    NOT NULL CHECK (verdict BETWEEN 1 AND 2),
    computed_root  bytea       NOT NULL CHECK (octet_length(computed_root) = 32),
    measurement    bytea       NOT NULL CHECK (octet_length(measurement) = 32),
    policy_version bigint      NOT NULL CHECK (policy_version BETWEEN 0 AND 4294967295),
    recipient      bytea       NOT NULL CHECK (octet_length(recipient) = 20),
    not_after      bigint      NOT NULL CHECK (not_after > 0),
    signature      bytea       NOT NULL CHECK (octet_length(signature) = 64),
    worker         text        NOT NULL,
    -- for people: what was executed, and how long that took, by the worker's word
    gas            bigint      NOT NULL CHECK (gas >= 0),
    nanoseconds    bigint      NOT NULL CHECK (nanoseconds >= 0),
    proven_at      timestamptz NOT NULL DEFAULT now(),
    signed_at      timestamptz NOT NULL DEFAULT now(),
    FOREIGN KEY (chain_id, contract) REFERENCES contracts (chain_id, address),
    UNIQUE (request_id, instance, contract, chain_id),
    CONSTRAINT verdicts_accept_without_a_root CHECK ((verdict = 1) <= (computed_root = decode(repeat('00', 32), 'hex')))
);
-- what retention asks
CREATE INDEX verdicts_old ON verdicts (chain_id, proven_at, id);

-- What key nodes answered to orders, verified before it came here: their signature, and the part by their public share. A request's id says
-- all of the order, its number and its end, so that a part outlives a re-org that moves the request. A node's part never changes.
CREATE TABLE partials (
    id             bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    chain_id       bigint      NOT NULL,
    contract       bytea       NOT NULL,
    request_id     bytea       NOT NULL CHECK (octet_length(request_id) = 32),
    generation     bigint      NOT NULL CHECK (generation BETWEEN 1 AND 4294967295),
    -- the node's place in its generation
    place          smallint    NOT NULL CHECK (place BETWEEN 0 AND 255),
    instance       bytea       NOT NULL CHECK (octet_length(instance) = 20),
    y              bytea       NOT NULL CHECK (octet_length(y) = 128),
    c              bytea       NOT NULL CHECK (octet_length(c) = 128),
    signature      bytea       NOT NULL CHECK (octet_length(signature) = 64),
    node           text        NOT NULL,
    released_at    timestamptz NOT NULL DEFAULT now(),
    FOREIGN KEY (chain_id, contract) REFERENCES contracts (chain_id, address),
    UNIQUE (request_id, place, contract, chain_id)
);
-- what retention asks
CREATE INDEX partials_old ON partials (chain_id, released_at, id);

-- The public shares of a generation of a committee, by the hash that is on chain: parts are verified by them. Nodes that could say them may be
-- down just when they are needed.
CREATE TABLE public_shares (
    hash   bytea PRIMARY KEY CHECK (octet_length(hash) = 32),
    shares bytea NOT NULL CHECK (octet_length(shares) BETWEEN 256 AND 8192 AND octet_length(shares) % 256 = 0)
);

-- Which public key an epoch of a key line has, as coordinators name it (KeyActivated, in canonical blocks): requests are bound to keys, and instances
-- order epochs. Rows are few, and stay.
CREATE TABLE key_epochs (
    chain_id     bigint NOT NULL,
    contract     bytea  NOT NULL,
    app          bytea  NOT NULL CHECK (octet_length(app) = 20),
    purpose      bytea  NOT NULL CHECK (octet_length(purpose) = 12),
    epoch        bigint NOT NULL CHECK (epoch > 0),
    key_hash     bytea  NOT NULL CHECK (octet_length(key_hash) = 32),
    block_number bigint NOT NULL CHECK (block_number >= 0),
    PRIMARY KEY (chain_id, contract, app, purpose, epoch),
    FOREIGN KEY (chain_id, contract) REFERENCES contracts (chain_id, address)
);

-- One transaction to be, known by its sender and nonce: the nonce is a row. `term` is the leadership under which it was planned.
CREATE TABLE settlements (
    id              bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    chain_id        bigint      NOT NULL REFERENCES chains,
    sender          bytea       NOT NULL CHECK (octet_length(sender) = 20),
    nonce           bigint      NOT NULL CHECK (nonce >= 0),
    state           text        NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'live', 'mined', 'final', 'superseded')),
    purpose         text        NOT NULL CHECK (purpose IN ('settle', 'pin', 'retry', 'operator', 'register', 'ask', 'publish', 'prove', 'poke',
        'issue', 'order', 'state', 'activate', 'confirm', 'fail')),
    recipient       bytea       NOT NULL CHECK (octet_length(recipient) = 20),
    calldata        bytea       NOT NULL CHECK (octet_length(calldata) <= 131072),
    value           numeric(78, 0) NOT NULL DEFAULT 0 CHECK (value >= 0),
    gas_limit       bigint      NOT NULL CHECK (gas_limit >= 21000),
    -- the most that any attempt may offer per gas
    fee_ceiling     numeric(78, 0) NOT NULL CHECK (fee_ceiling > 0),
    items           integer     NOT NULL CHECK (items >= 0),
    term            bigint      NOT NULL CHECK (term > 0),
    planned_block   bigint      NOT NULL CHECK (planned_block >= 0),
    mined_number    bigint      NULL,
    mined_hash      bytea       NULL CHECK (octet_length(mined_hash) = 32),
    mined_attempt   bytea       NULL CHECK (octet_length(mined_attempt) = 32),
    succeeded       boolean     NULL,
    gas_used        bigint      NULL CHECK (gas_used > 0),
    gas_price       numeric(78, 0) NULL CHECK (gas_price >= 0),
    reason          text        NULL,
    -- an operator wants the nonce used up by a transfer of nothing, and why
    cancel_reason   text        NULL CHECK (cancel_reason <> ''),
    planned_at      timestamptz NOT NULL DEFAULT now(),
    live_at         timestamptz NULL,
    mined_at        timestamptz NULL,
    ended_at        timestamptz NULL,
    UNIQUE (chain_id, sender, nonce),
    CONSTRAINT settlements_mined_in_a_block CHECK (
        num_nonnulls(mined_number, mined_hash, mined_attempt, succeeded, gas_used, gas_price, mined_at)
            = CASE WHEN state IN ('mined', 'final') THEN 7 ELSE 0 END),
    CONSTRAINT settlements_superseded_says_why CHECK ((state = 'superseded') <= (reason IS NOT NULL)),
    CONSTRAINT settlements_ended CHECK ((state IN ('final', 'superseded')) = (ended_at IS NOT NULL))
);
-- what the head-of-line driver asks at every head
CREATE INDEX settlements_open ON settlements (chain_id, sender, nonce) WHERE state IN ('planned', 'live', 'mined');
-- what the spending caps ask
CREATE INDEX settlements_spent ON settlements (chain_id, mined_at) WHERE mined_at IS NOT NULL;
-- what a re-org and finality ask
CREATE INDEX settlements_mined ON settlements (chain_id, mined_number) WHERE state = 'mined';
-- what retention asks
CREATE INDEX settlements_ended ON settlements (chain_id, ended_at) WHERE ended_at IS NOT NULL;
-- what people ask: the newest of a chain
CREATE INDEX settlements_newest ON settlements (chain_id, id);

-- A signed version of a settlement; its raw bytes are here before anybody else sees them, so sending is always sending again.
CREATE TABLE attempts (
    hash          bytea       PRIMARY KEY CHECK (octet_length(hash) = 32),
    settlement_id bigint      NOT NULL REFERENCES settlements ON DELETE CASCADE,
    number        smallint    NOT NULL CHECK (number > 0),
    state         text        NOT NULL DEFAULT 'signed' CHECK (state IN ('signed', 'broadcast', 'accepted', 'replaced', 'mined')),
    -- true: a transfer of nothing to the sender itself, which uses up the nonce
    cancels       boolean     NOT NULL DEFAULT false,
    raw           bytea       NOT NULL CHECK (octet_length(raw) BETWEEN 1 AND 131072),
    tip_cap       numeric(78, 0) NOT NULL CHECK (tip_cap >= 0),
    fee_cap       numeric(78, 0) NOT NULL CHECK (fee_cap > 0),
    term          bigint      NOT NULL CHECK (term > 0),
    sends         integer     NOT NULL DEFAULT 0 CHECK (sends >= 0),
    error         text        NULL,
    signed_at     timestamptz NOT NULL DEFAULT now(),
    -- when, and at which head, it was last handed to a node
    sent_at       timestamptz NULL,
    sent_block    bigint      NULL,
    UNIQUE (settlement_id, number),
    CONSTRAINT attempts_tip_is_part_of_the_fee CHECK (tip_cap <= fee_cap)
);

-- What contracts asked for. A row stays when its block is dropped (orphaned), and comes back with a new place and a new question
-- if a block of the other branch has it too. What was asked for has columns of its own for each kind; the others are NULL.
CREATE TABLE requests (
    id             bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    chain_id       bigint      NOT NULL,
    contract       bytea       NOT NULL,
    kind           text        NOT NULL DEFAULT 'randomness' CHECK (kind IN ('randomness', 'attestation', 'proof', 'key')),
    request_id     bytea       NOT NULL CHECK (octet_length(request_id) = 32),
    sequence       bigint      NOT NULL CHECK (sequence > 0),
    state          text        NOT NULL DEFAULT 'observed' CHECK (state IN (
        'observed', 'matured', 'answered', 'settled', 'final', 'orphaned', 'settled_by_other', 'refunded', 'failed', 'declined')),
    -- why it failed or was declined, or why it waits
    reason         text        NULL,

    -- where it was asked
    block_number   bigint      NOT NULL CHECK (block_number >= 0),
    block_hash     bytea       NOT NULL CHECK (octet_length(block_hash) = 32),
    block_time     bigint      NOT NULL CHECK (block_time >= 0),
    tx_hash        bytea       NOT NULL CHECK (octet_length(tx_hash) = 32),
    log_index      integer     NOT NULL CHECK (log_index >= 0),
    -- how often it came back in another block
    moves          integer     NOT NULL DEFAULT 0 CHECK (moves >= 0),

    -- what was asked: randomness
    consumer       bytea       NULL CHECK (octet_length(consumer) = 20),
    key_line       bytea       NULL CHECK (octet_length(key_line) = 32),
    key_hash       bytea       NULL CHECK (octet_length(key_hash) = 32),
    account        bytea       NULL CHECK (octet_length(account) = 32),
    terms          bytea       NULL CHECK (octet_length(terms) = 32),
    input_hash     bytea       NULL CHECK (octet_length(input_hash) = 32),
    confirmations  smallint    NOT NULL CHECK (confirmations BETWEEN 1 AND 255),
    matures_at     bigint      NOT NULL GENERATED ALWAYS AS (block_number + confirmations) STORED,
    callback_gas   integer     NULL CHECK (callback_gas BETWEEN 0 AND 16777215),
    num_words      integer     NULL CHECK (num_words BETWEEN 1 AND 65535),
    max_gas_price  numeric(78, 0) NULL CHECK (max_gas_price >= 0),
    -- alpha, known once the block is; of a proof the claim's id
    question       bytea       NULL CHECK (octet_length(question) = 32),

    -- what was asked: attestation, by the app, which is the contract; of an instance, all zeros for any of the app
    instance       bytea       NULL CHECK (octet_length(instance) = 20),
    why            smallint    NULL CHECK (why BETWEEN 0 AND 255),
    policy_version bigint      NULL CHECK (policy_version BETWEEN 0 AND 4294967295),

    -- what was asked: proofs, by a rollup, of a claim (ABI-encoded), by so many instances of an app, until a time; later ones may still count
    claim          bytea       NULL CHECK (octet_length(claim) = 512),
    rollup         bytea       NULL CHECK (octet_length(rollup) = 20),
    app            bytea       NULL CHECK (octet_length(app) = 20),
    deadline       bigint      NULL CHECK (deadline >= 0),
    wanted         smallint    NULL CHECK (wanted BETWEEN 1 AND 255),

    -- what was asked: a key, by an instance's order (protocol/typed.KeyOrder), which may be answered up to a block
    key_order      bytea       NULL CHECK (octet_length(key_order) = 672),
    expiry         bigint      NULL CHECK (expiry >= 0),

    -- what becomes of it; settlement_id is the claim: the one transaction that carries its answer
    answer_id      bigint      NULL REFERENCES answers,
    -- until when the answer's signature counts, see counts_until: so that what is ready, or runs out, is found without the answers
    answer_until   bigint      NULL,
    settlement_id  bigint      NULL REFERENCES settlements,
    -- settlements that left it open although they were mined
    misses         integer     NOT NULL DEFAULT 0 CHECK (misses >= 0),
    -- it isn't tried again before this block
    hold_until     bigint      NOT NULL DEFAULT 0 CHECK (hold_until >= 0),
    -- block of RequestRefunded: it can still be settled, at nobody's charge
    refunded_number bigint     NULL,

    -- where it was settled, by whichever transaction
    outcome        text        NULL CHECK (outcome IN ('fulfilled', 'callback_failed', 'registered', 'proven', 'issued')),
    settled_number bigint      NULL,
    settled_hash   bytea       NULL CHECK (octet_length(settled_hash) = 32),
    settled_tx     bytea       NULL CHECK (octet_length(settled_tx) = 32),
    settled_index  integer     NULL CHECK (settled_index >= 0),
    charge         numeric(78, 0) NULL CHECK (charge >= 0),
    -- from CallbackFailed, what a retry needs; public by then
    beta           bytea       NULL CHECK (octet_length(beta) = 32),
    -- from TeeDecided: whether the proofs accept the claim
    accepted       boolean     NULL,
    retried_number bigint      NULL,
    -- whether the settling transaction is one of our attempts
    ours           boolean     NULL,

    observed_at    timestamptz NOT NULL DEFAULT now(),
    matured_at     timestamptz NULL,
    answered_at    timestamptz NULL,
    -- when a node first took a transaction that carries its answer
    broadcast_at   timestamptz NULL,
    settled_at     timestamptz NULL,
    ended_at       timestamptz NULL,

    FOREIGN KEY (chain_id, contract) REFERENCES contracts (chain_id, address),
    -- what tells most stands first: nearly all rows are of one chain and one contract
    UNIQUE (request_id, contract, chain_id),
    CONSTRAINT requests_mature_since_when CHECK ((state IN ('matured', 'answered')) <= (matured_at IS NOT NULL)),
    CONSTRAINT requests_answered_has_an_answer CHECK ((state = 'answered') <= (answer_id IS NOT NULL OR kind IN ('proof', 'key'))),
    CONSTRAINT requests_answer_counts_until CHECK ((answer_id IS NOT NULL) = (answer_until IS NOT NULL)),
    -- a claim outlives a head that falls below the request's maturity: the transaction is on its way
    CONSTRAINT requests_only_answered_are_claimed CHECK (
        (settlement_id IS NOT NULL) <= ((answer_id IS NOT NULL OR kind <> 'randomness') AND state NOT IN ('orphaned', 'failed', 'declined'))),
    CONSTRAINT requests_randomness_says_what CHECK (
        num_nonnulls(consumer, key_line, key_hash, account, terms, input_hash, callback_gas, num_words, max_gas_price)
            = CASE kind WHEN 'randomness' THEN 9 ELSE 0 END),
    CONSTRAINT requests_ask_a_question CHECK ((question IS NULL) = (kind IN ('attestation', 'key'))),
    CONSTRAINT requests_attestation_says_of_whom CHECK (
        num_nonnulls(instance, why, policy_version) = CASE kind WHEN 'attestation' THEN 3 ELSE 0 END),
    CONSTRAINT requests_proof_says_of_what CHECK (
        num_nonnulls(claim, rollup, app, deadline, wanted) = CASE kind WHEN 'proof' THEN 5 ELSE 0 END),
    CONSTRAINT requests_key_says_by_which_order CHECK (num_nonnulls(key_order, expiry) = CASE kind WHEN 'key' THEN 2 ELSE 0 END),
    -- a quote isn't kept: it is made when it is needed, and goes with the transaction; verdicts and parts of keys have their own tables
    CONSTRAINT requests_only_randomness_has_an_answer CHECK ((kind <> 'randomness') <= (answer_id IS NULL AND refunded_number IS NULL)),
    CONSTRAINT requests_attestation_is_registered CHECK ((kind = 'attestation' AND outcome IS NOT NULL) = (outcome IS NOT DISTINCT FROM 'registered')),
    CONSTRAINT requests_proof_is_proven CHECK ((kind = 'proof' AND outcome IS NOT NULL) = (outcome IS NOT DISTINCT FROM 'proven')),
    CONSTRAINT requests_key_is_issued CHECK ((kind = 'key' AND outcome IS NOT NULL) = (outcome IS NOT DISTINCT FROM 'issued')),
    CONSTRAINT requests_proven_either_way CHECK ((outcome IS NOT DISTINCT FROM 'proven') = (accepted IS NOT NULL)),
    CONSTRAINT requests_declined_is_no_randomness CHECK ((state = 'declined') <= (kind <> 'randomness' AND reason IS NOT NULL)),
    CONSTRAINT requests_orphaned_has_no_answer CHECK (
        (state = 'orphaned') <= (num_nonnulls(answer_id, refunded_number, retried_number) = 0)),
    CONSTRAINT requests_refunded_in_a_block CHECK ((state = 'refunded') <= (refunded_number IS NOT NULL)),
    CONSTRAINT requests_settled_in_a_block CHECK (
        num_nonnulls(settled_number, settled_hash, settled_tx, settled_index, settled_at, outcome, charge, ours)
            = CASE WHEN state IN ('settled', 'final', 'settled_by_other') THEN 8 ELSE 0 END),
    CONSTRAINT requests_settled_after_it_was_asked CHECK (settled_number >= block_number),
    CONSTRAINT requests_final_is_ours CHECK ((state = 'final') <= ours),
    CONSTRAINT requests_settled_by_other_is_not CHECK ((state = 'settled_by_other') <= (NOT ours)),
    CONSTRAINT requests_failed_says_why CHECK ((state = 'failed') <= (reason IS NOT NULL)),
    CONSTRAINT requests_failed_callback_keeps_beta CHECK ((outcome IS NOT DISTINCT FROM 'callback_failed') = (beta IS NOT NULL)),
    CONSTRAINT requests_retried_had_failed CHECK ((retried_number IS NOT NULL) <= (outcome IS NOT DISTINCT FROM 'callback_failed')),
    CONSTRAINT requests_ended CHECK ((state IN ('final', 'settled_by_other', 'failed', 'declined')) = (ended_at IS NOT NULL))
);
-- gapless: no two canonical requests share a number. That holds of the coordinator, the verifier and the broker, whose code is known; what an app counts mustn't keep
-- the others from being read.
CREATE UNIQUE INDEX requests_sequence ON requests (chain_id, contract, sequence) WHERE state <> 'orphaned' AND kind = 'randomness';
CREATE UNIQUE INDEX requests_proof_sequence ON requests (chain_id, contract, sequence) WHERE state <> 'orphaned' AND kind = 'proof';
CREATE UNIQUE INDEX requests_key_sequence ON requests (chain_id, contract, sequence) WHERE state <> 'orphaned' AND kind = 'key';
CREATE INDEX requests_asked ON requests (chain_id, contract, sequence) WHERE state <> 'orphaned' AND kind = 'attestation';
-- each loop reads what is in its state, oldest first
CREATE INDEX requests_observed ON requests (chain_id, matures_at) WHERE state = 'observed';
CREATE INDEX requests_matured ON requests (chain_id, matures_at, question, contract) WHERE state = 'matured' AND kind = 'randomness';
CREATE INDEX requests_asking ON requests (question) WHERE state = 'matured';
CREATE INDEX requests_answered ON requests (chain_id, matures_at, id)
    WHERE state = 'answered' AND settlement_id IS NULL AND kind = 'randomness';
CREATE INDEX requests_expiring ON requests (chain_id, answer_until, answer_id)
    WHERE state = 'answered' AND settlement_id IS NULL AND kind = 'randomness';
CREATE INDEX requests_refunding ON requests (chain_id) WHERE refunded_number IS NOT NULL AND state IN ('matured', 'answered');
CREATE INDEX requests_settled ON requests (chain_id, settled_number) WHERE state = 'settled';
CREATE INDEX requests_claimed ON requests (settlement_id) WHERE settlement_id IS NOT NULL;
-- what a re-org asks
CREATE INDEX requests_block ON requests (chain_id, block_number);
CREATE INDEX requests_refunded ON requests (chain_id, refunded_number) WHERE refunded_number IS NOT NULL;
CREATE INDEX requests_retried ON requests (chain_id, retried_number) WHERE retried_number IS NOT NULL;
CREATE INDEX requests_attesting ON requests (chain_id, matures_at, id) WHERE kind = 'attestation' AND state IN ('observed', 'matured', 'settled');
CREATE INDEX requests_proving ON requests (chain_id, matures_at, id) WHERE kind = 'proof' AND state IN ('observed', 'matured', 'answered', 'settled');
CREATE INDEX requests_issuing ON requests (chain_id, matures_at, id) WHERE kind = 'key' AND state IN ('observed', 'matured', 'answered', 'settled');
-- what an instance has ordered: others can order as much as they like
CREATE INDEX requests_ordered ON requests (chain_id, substr(key_order, 109, 20), state, id) WHERE kind = 'key';
-- which blocks' hashes are still needed, and who has waited longest
CREATE INDEX requests_pins ON requests (chain_id, block_number)
    WHERE state IN ('observed', 'matured', 'answered') AND kind = 'randomness';
CREATE INDEX requests_open ON requests (chain_id, matured_at) WHERE state IN ('matured', 'answered') AND kind = 'randomness';
-- what people ask: the first or the last in a state
CREATE INDEX requests_state ON requests (chain_id, state, id);
CREATE INDEX requests_of_kind ON requests (chain_id, kind, state, id) WHERE kind <> 'randomness';
-- what an answer's end asks
CREATE INDEX requests_answer ON requests (answer_id) WHERE answer_id IS NOT NULL;
-- what retention asks
CREATE INDEX requests_ended ON requests (chain_id, ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX requests_stray ON requests (chain_id, observed_at) WHERE state IN ('orphaned', 'refunded');

-- Why a worker didn't prove a claim, or a key node didn't answer an order, when it was last asked, and when it is asked again: what it lacks of a
-- witness, say. A verdict, or a part, removes it.
CREATE TABLE refusals (
    request_id bigint      NOT NULL REFERENCES requests ON DELETE CASCADE,
    worker     text        NOT NULL,
    reason     text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 64),
    message    text        NOT NULL CHECK (length(message) <= 1024),
    tries      integer     NOT NULL DEFAULT 1 CHECK (tries > 0),
    refused_at timestamptz NOT NULL DEFAULT now(),
    next_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (request_id, worker)
);

-- How many requests are in each state: the sum of the changes. A statement adds its own, so that nobody waits for anybody, and now
-- and then they are folded into one. Counting the rows would read as many as are open, every two seconds.
CREATE TABLE request_counts (
    chain_id bigint NOT NULL,
    state    text   NOT NULL,
    change   bigint NOT NULL
);

-- +goose StatementBegin
CREATE FUNCTION count_requests() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO request_counts SELECT chain_id, state, count(*) FROM after GROUP BY chain_id, state;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO request_counts SELECT chain_id, state, -count(*) FROM before GROUP BY chain_id, state;
    ELSE
        INSERT INTO request_counts
        SELECT chain_id, state, sum(n) FROM (
            SELECT chain_id, state, count(*) AS n FROM after GROUP BY chain_id, state
            UNION ALL
            SELECT chain_id, state, -count(*) FROM before GROUP BY chain_id, state
        ) AS moved
        GROUP BY chain_id, state HAVING sum(n) <> 0;
    END IF;
    RETURN NULL;
END $$;
-- +goose StatementEnd
CREATE TRIGGER requests_inserted AFTER INSERT ON requests REFERENCING NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION count_requests();
CREATE TRIGGER requests_updated AFTER UPDATE ON requests REFERENCING OLD TABLE AS before NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION count_requests();
CREATE TRIGGER requests_deleted AFTER DELETE ON requests REFERENCING OLD TABLE AS before
    FOR EACH STATEMENT EXECUTE FUNCTION count_requests();

-- How many requests came to an end, and what they were charged. Rows of requests that are over needn't be counted, or kept, for it.
CREATE TABLE tallies (
    chain_id bigint         NOT NULL REFERENCES chains,
    state    text           NOT NULL CHECK (state IN ('final', 'settled_by_other', 'failed', 'declined')),
    requests bigint         NOT NULL CHECK (requests >= 0),
    charges  numeric(78, 0) NOT NULL CHECK (charges >= 0),
    PRIMARY KEY (chain_id, state)
);

-- Workers that gave a different or a wrong answer. An operator lets them back in.
CREATE TABLE quarantine (
    instance   bytea       PRIMARY KEY CHECK (octet_length(instance) = 20),
    worker     text        NOT NULL,
    reason     text        NOT NULL,
    since      timestamptz NOT NULL DEFAULT now()
);

-- Senders that must not send, and why. No row: it may.
CREATE TABLE parked_senders (
    chain_id bigint      NOT NULL REFERENCES chains,
    sender   bytea       NOT NULL CHECK (octet_length(sender) = 20),
    reason   text        NOT NULL,
    since    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (chain_id, sender)
);

-- Senders that an operator has paused, and why: nothing new is sent with them. What is on its way is seen through.
CREATE TABLE paused_senders (
    chain_id bigint      NOT NULL REFERENCES chains,
    sender   bytea       NOT NULL CHECK (octet_length(sender) = 20),
    reason   text        NOT NULL CHECK (reason <> ''),
    since    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (chain_id, sender)
);

-- What operators did.
CREATE TABLE audit (
    id      bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL DEFAULT now(),
    actor   text        NOT NULL,
    action  text        NOT NULL,
    detail  jsonb       NOT NULL DEFAULT '{}'
);

-- The machines of relayer/lifecycle. An empty from_state stands for a row that isn't there yet.
CREATE TABLE transitions (
    machine    text NOT NULL CHECK (machine IN ('request', 'settlement', 'attempt')),
    from_state text NOT NULL,
    to_state   text NOT NULL,
    PRIMARY KEY (machine, from_state, to_state)
);
INSERT INTO transitions (machine, from_state, to_state) VALUES
    ('request', '', 'observed'),
    ('request', 'orphaned', 'observed'),
    ('request', 'observed', 'matured'),
    ('request', 'matured', 'answered'),
    ('request', 'observed', 'settled'),
    ('request', 'matured', 'settled'),
    ('request', 'answered', 'settled'),
    ('request', 'refunded', 'settled'),
    ('request', 'settled', 'final'),
    ('request', 'settled', 'settled_by_other'),
    ('request', 'settled', 'answered'),
    ('request', 'settled', 'matured'),
    ('request', 'settled', 'observed'),
    ('request', 'settled', 'refunded'),
    ('request', 'matured', 'observed'),
    ('request', 'answered', 'observed'),
    ('request', 'answered', 'matured'),
    ('request', 'matured', 'refunded'),
    ('request', 'answered', 'refunded'),
    ('request', 'refunded', 'answered'),
    ('request', 'refunded', 'matured'),
    ('request', 'refunded', 'observed'),
    ('request', 'matured', 'failed'),
    ('request', 'answered', 'failed'),
    ('request', 'matured', 'declined'),
    ('request', 'answered', 'declined'),
    ('request', 'final', 'settled'),
    ('request', 'settled_by_other', 'settled'),
    ('request', 'failed', 'matured'),
    ('request', 'failed', 'answered'),
    ('request', 'declined', 'matured'),
    ('request', 'declined', 'answered'),
    ('request', 'observed', 'orphaned'),
    ('request', 'matured', 'orphaned'),
    ('request', 'answered', 'orphaned'),
    ('request', 'refunded', 'orphaned'),
    ('request', 'settled', 'orphaned'),
    ('settlement', '', 'planned'),
    ('settlement', 'planned', 'live'),
    ('settlement', 'planned', 'mined'),
    ('settlement', 'live', 'mined'),
    ('settlement', 'mined', 'live'),
    ('settlement', 'mined', 'final'),
    ('settlement', 'final', 'mined'),
    ('settlement', 'planned', 'superseded'),
    ('settlement', 'live', 'superseded'),
    ('attempt', '', 'signed'),
    ('attempt', 'signed', 'broadcast'),
    ('attempt', 'signed', 'accepted'),
    ('attempt', 'broadcast', 'accepted'),
    ('attempt', 'replaced', 'accepted'),
    ('attempt', 'signed', 'replaced'),
    ('attempt', 'broadcast', 'replaced'),
    ('attempt', 'accepted', 'replaced'),
    ('attempt', 'signed', 'mined'),
    ('attempt', 'broadcast', 'mined'),
    ('attempt', 'accepted', 'mined'),
    ('attempt', 'replaced', 'mined'),
    ('attempt', 'mined', 'accepted');

-- +goose StatementBegin
CREATE FUNCTION hold_to_transitions() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    before text := '';
BEGIN
    IF TG_OP = 'UPDATE' THEN
        before := OLD.state;
    END IF;
    IF NOT EXISTS (SELECT FROM transitions
        WHERE machine = TG_ARGV[0] AND from_state = before AND to_state = NEW.state)
    THEN
        RAISE EXCEPTION 'a % can''t go from "%" to "%"', TG_ARGV[0], before, NEW.state USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
-- +goose StatementEnd

CREATE TRIGGER requests_transition BEFORE UPDATE OF state ON requests
    FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION hold_to_transitions('request');
CREATE TRIGGER settlements_transition BEFORE UPDATE OF state ON settlements
    FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION hold_to_transitions('settlement');
CREATE TRIGGER attempts_transition BEFORE UPDATE OF state ON attempts
    FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION hold_to_transitions('attempt');
CREATE TRIGGER requests_beginning BEFORE INSERT ON requests
    FOR EACH ROW EXECUTE FUNCTION hold_to_transitions('request');
CREATE TRIGGER settlements_beginning BEFORE INSERT ON settlements
    FOR EACH ROW EXECUTE FUNCTION hold_to_transitions('settlement');
CREATE TRIGGER attempts_beginning BEFORE INSERT ON attempts
    FOR EACH ROW EXECUTE FUNCTION hold_to_transitions('attempt');

-- What never changes: the first answer is the only one, what was signed is what is sent, and terms only rise.
-- +goose StatementBegin
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'check_violation';
END $$;
-- +goose StatementEnd
CREATE TRIGGER answers_first BEFORE UPDATE ON answers
    FOR EACH ROW WHEN (OLD.gamma <> NEW.gamma OR (OLD.chain_id, OLD.contract, OLD.question) <> (NEW.chain_id, NEW.contract, NEW.question))
    EXECUTE FUNCTION refuse_change('an answer never changes');
CREATE TRIGGER verdicts_first BEFORE UPDATE ON verdicts
    FOR EACH ROW WHEN ((OLD.verdict, OLD.chain_id, OLD.contract, OLD.request_id, OLD.claim_id, OLD.instance)
        <> (NEW.verdict, NEW.chain_id, NEW.contract, NEW.request_id, NEW.claim_id, NEW.instance))
    EXECUTE FUNCTION refuse_change('a verdict never changes');
CREATE TRIGGER partials_first BEFORE UPDATE ON partials
    FOR EACH ROW EXECUTE FUNCTION refuse_change('a node''s part of a key never changes');
CREATE TRIGGER attempts_bytes BEFORE UPDATE ON attempts
    FOR EACH ROW WHEN ((OLD.hash, OLD.raw, OLD.settlement_id, OLD.number, OLD.cancels, OLD.tip_cap, OLD.fee_cap, OLD.term)
        <> (NEW.hash, NEW.raw, NEW.settlement_id, NEW.number, NEW.cancels, NEW.tip_cap, NEW.fee_cap, NEW.term))
    EXECUTE FUNCTION refuse_change('what was signed never changes');
CREATE TRIGGER settlements_nonce BEFORE UPDATE ON settlements
    FOR EACH ROW WHEN ((OLD.chain_id, OLD.sender, OLD.nonce) <> (NEW.chain_id, NEW.sender, NEW.nonce))
    EXECUTE FUNCTION refuse_change('a nonce is never moved');
CREATE TRIGGER leadership_rises BEFORE UPDATE ON leadership
    FOR EACH ROW WHEN (NEW.term < OLD.term)
    EXECUTE FUNCTION refuse_change('a term is never given out twice');

-- An answer that somebody forged is deleted by hand; what waited for it is asked anew. What is over keeps its state.
-- +goose StatementBegin
CREATE FUNCTION ask_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE requests SET answer_id = NULL, answer_until = NULL, settlement_id = NULL, state = CASE state WHEN 'answered' THEN 'matured' ELSE state END
    WHERE answer_id = OLD.id;
    RETURN OLD;
END $$;
-- +goose StatementEnd
CREATE TRIGGER answers_asked_anew BEFORE DELETE ON answers FOR EACH ROW EXECUTE FUNCTION ask_anew();

-- Likewise a verdict, if it was the only one.
-- +goose StatementBegin
CREATE FUNCTION prove_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE requests SET state = 'matured', settlement_id = NULL
    WHERE request_id = OLD.request_id AND contract = OLD.contract AND chain_id = OLD.chain_id AND kind = 'proof' AND state = 'answered'
        AND NOT EXISTS (SELECT FROM verdicts WHERE verdicts.request_id = OLD.request_id AND verdicts.contract = OLD.contract
            AND verdicts.chain_id = OLD.chain_id);
    RETURN NULL;
END $$;
-- +goose StatementEnd
CREATE TRIGGER verdicts_proven_anew AFTER DELETE ON verdicts FOR EACH ROW EXECUTE FUNCTION prove_anew();

-- Requests know until when their answer's signature counts; what is over doesn't care, until an operator reopens it. Before all time if its signer is in
-- quarantine: whoever puts it there, or lets it out, tells the requests.
-- +goose StatementBegin
CREATE FUNCTION counts_until(signer bytea, until bigint) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN EXISTS (SELECT FROM quarantine WHERE instance = signer) THEN -1 ELSE until END
$$;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE FUNCTION tell_requests() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE requests SET answer_until = counts_until(NEW.instance, NEW.not_after) WHERE answer_id = NEW.id AND ended_at IS NULL;
    RETURN NULL;
END $$;
-- +goose StatementEnd
CREATE TRIGGER answers_signed_again AFTER UPDATE OF not_after, instance ON answers
    FOR EACH ROW WHEN ((OLD.not_after, OLD.instance) <> (NEW.not_after, NEW.instance)) EXECUTE FUNCTION tell_requests();

-- Nothing is signed under a term that is over. The lock keeps a new leader from starting between this look and the commit.
-- +goose StatementBegin
CREATE FUNCTION hold_to_term() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    now_term bigint;
BEGIN
    SELECT term INTO now_term FROM leadership FOR KEY SHARE;
    IF NEW.term <> now_term THEN
        RAISE EXCEPTION 'term % is over, it is term % now', NEW.term, now_term USING ERRCODE = 'VT001';
    END IF;
    RETURN NEW;
END $$;
-- +goose StatementEnd
CREATE TRIGGER attempts_term BEFORE INSERT ON attempts FOR EACH ROW EXECUTE FUNCTION hold_to_term();

-- +goose Down
DROP TABLE refusals, requests, attempts, settlements, answers, verdicts, partials, public_shares, key_epochs, outcomes, tallies, quarantine, parked_senders, paused_senders, skipped_ranges, blocks,
    contracts, chains, request_counts, audit, transitions, pulse, leadership CASCADE;
DROP FUNCTION hold_to_transitions, refuse_change, hold_to_term, ask_anew, prove_anew, tell_requests, counts_until, count_requests;
