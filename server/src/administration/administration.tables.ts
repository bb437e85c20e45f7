export interface AdministrationTables {
  /** Who runs the server: makes municipalities and takes them away. What is in them they do not see by that. */
  server_admin: {
    staff_user: string
  }
}
