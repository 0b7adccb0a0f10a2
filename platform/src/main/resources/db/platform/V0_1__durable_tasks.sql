-- Work that must not be lost. A row is written in the transaction of the write that causes it and deleted when it is done.
create table durable_task (
    id uuid primary key,
    kind text not null,
    subject text not null,
    state text not null default 'WAITING' check (state in ('WAITING', 'PARKED')),
    attempts integer not null default 0,
    enqueued_at timestamptz not null,
    next_attempt_at timestamptz,
    problem jsonb,
    -- Rises with every request for the same work: a run of an older generation neither does nor removes it.
    generation bigint not null default 1,
    unique (kind, subject)
);

create index durable_task_by_age on durable_task (enqueued_at, id);

-- db-scheduler's own table, as its documentation gives it: when and in which process a task is tried.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    state text,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_by_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_last_heartbeat on scheduled_tasks (last_heartbeat);
