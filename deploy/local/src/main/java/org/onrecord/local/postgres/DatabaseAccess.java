package org.onrecord.local.postgres;

/** What a service needs to open its database: address, role and password. */
public record DatabaseAccess(String jdbcUrl, String role, String password) {
    @Override
    public String toString() {
        return "DatabaseAccess[" + jdbcUrl + ", " + role + "]";
    }
}
