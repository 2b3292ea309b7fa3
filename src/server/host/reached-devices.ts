/** A device that has opened the page which tries the way to this host. */
export interface ReachedDevice {
  readonly address: string;
  readonly kind: 'phone' | 'computer';
  /** Whether the lasting line came through as well, and not only the page. */
  readonly line: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Which devices have tried the way to the host, the latest first; kept while the host runs. */
export interface ReachedDevices {
  list(): readonly ReachedDevice[];
  note(device: ReachedDevice): void;
}

const KEPT = 20;

export function reachedDevices(): ReachedDevices {
  let devices: readonly ReachedDevice[] = [];
  return {
    list: () => devices,
    note(device) {
      const others = devices.filter(
        ({ address, kind }) => address !== device.address || kind !== device.kind,
      );
      devices = [device, ...others].slice(0, KEPT);
    },
  };
}
