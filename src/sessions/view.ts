export interface DeviceView {
  readonly id: string;
  readonly device: string;
  readonly address: string;
  /** ISO 8601 */
  readonly createdAt: string;
  readonly seenAt: string;
  readonly current: boolean;
}
