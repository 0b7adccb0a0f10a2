# Run once by the PostgreSQL image, when it lays out an empty volume: one database and one role per service, so that no
# service can read another's tables. Extensions that the migrations want are trusted ones; the owner may create them.

create_database() {
    psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres -v name="$1" -v password="$2" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name" encoding 'UTF8' template template0;
revoke all on database :"name" from public;
SQL
}

create_database onrecord_ingest "$INGEST_PASSWORD"
create_database onrecord_extraction "$EXTRACTION_PASSWORD"
create_database onrecord_timeline "$TIMELINE_PASSWORD"
