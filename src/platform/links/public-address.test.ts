import { expect, it } from 'vitest';
import { isPublicAddress } from './public-address.ts';

it.each(['93.184.215.14', '8.8.8.8', '1.1.1.1', '172.32.0.1', '2606:4700:4700::1111', '2a00:1450:4001::200e'])(
  '%s is of the open internet',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

const closed = `
  127.0.0.1 127.255.255.254 0.0.0.0 10.1.2.3 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254
  100.64.0.1 192.0.0.192 198.18.0.1 224.0.0.1 255.255.255.255 240.0.0.1 :: ::1
  fe80::1 fe80::1%eth0 fc00::1 fd00:ec2::254 ff02::1 fec0::1 ::ffff:127.0.0.1 ::ffff:7f00:1
  ::ffff:10.0.0.1 ::127.0.0.1 64:ff9b::7f00:1 64:ff9b:1::a00:1 2002:7f00:1:: 2001::1 2001:db8::1 3fff::1
  ::ffff:8.8.8.8 100::1  localhost 127.1 0x7f.1 2130706433 1.2.3
  1.2.3.4.5`;

it.each(['', ...closed.split(/\s+/).filter(Boolean)])('%s is not', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});
