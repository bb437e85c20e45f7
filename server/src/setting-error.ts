/** A setting has a value that means nothing. Its message is one line for whoever runs the server. */
export class SettingError extends Error {
  override name = 'SettingError'
}
