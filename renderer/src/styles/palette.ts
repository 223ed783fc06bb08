/** Shades of a colour family, lightest first. */
export const shades = ['50', '100', '200', '300', '400', '500', '600', '700', '800', '900', '950']

// Each shade is three numbers of two digits in base 36: tenths of a percent of lightness, thousandths of chroma, thirds of a
// degree of hue (zz = no hue). What is lost by that is less than a step of an 8-bit colour.
const families =
  'red:qz0d1gq00w1hol1q1jmg361njk5b1vhp6l24g16t2ae15x2bcc4x29b03x25762k26;' +
  'orange:r80g65qi1269p1245wn93k5jku534ojl5x3zhy663ffd5f37d24d34bc3f377e2731;' +
  'amber:rf0m7yqq1n7zpo3c7zof4p7nn05971ld585uii4z4vff4j43d53t3vbi343u7r253t;' +
  'yellow:rf0q8jr11z8mq93l8hp55286no5j7om35476ix4i6cfe3r5jd83656bp2n4t7y1u4h;' +
  'lime:re0va2qv1va7q23jadox5gaknd6marlc6haxi05kazes4dazcl3gaxb92tax7m20b0;' +
  'green:ra0iczqq18d2pp2cd0o746cvm05tcnk363chhf5ecgen4acicg3bcmax2ncq7e1tcr;' +
  'emerald:r70lduqe1gdlp52ldonh3zdrl94xdmjc4qdjgk41dme43adtc02ndxai25e37a1fee;' +
  'teal:rc0ef2qh1ff2pa2of1nr3uf3ll48f6jk3wf8go3afee72ofjc526fpaq1rfp7p1ag2;' +
  'cyan:rc0jgrqk19gyph28h3o13jh9lx4ahnjv3zhygx3iiheg2xilci2dipb21yiy8e1kj5;' +
  'sky:r50djqqf0qjqp11mj9n033j7kq4gjej14pjsgc4ek6dw3qk8cb32k2av2ik3851uk9;' +
  'blue:qy0el8pw0wlboi1nl6mh2xkzjn4ll8hb5ylnf66tlxdk6rm1bs5jm5aj42m57u2jmc;' +
  'indigo:qq0imppu0ymqo61tmult37mwip52n3g96hn3e77an3cp6on3b25fn49z40n8752ing;' +
  'violet:qx0gohq70tokou1logmj33ohji53ohgu6yoef17tofdn7ioec06goeak59oh7v3xo9;' +
  'purple:r50eppqa0xpmp21rpkmz3bpjju5nphhf7dpcfi80p7ds7dp6c662pbal4wpf8345p8;' +
  'fuchsia:r50hqoqg11qlp324qnn541qskk6mquij87qugf85qxee71r0ck5vr2b54qr5853sr5;' +
  'pink:qz0esmqc0ssjoz1psmmv3csujy5mt5i86ptjgg6x02el670ccr570bbc49077w310c;' +
  'rose:qx0f11q50u12os1m0umi390zjs5e14hx6u1dga711hea661fcn5815be4f0v7j2x10;' +
  'slate:rc03koqw07kopt0dlbo50ml3jk14lefe1algce17lgac18lg7r15lo5s16m53l16m2;' +
  'gray:rd02koqv03m2ps06m2o80aljjn0mlsfb0rm1ce0ulead0yln7q0xlf5u0ym23m0slt;' +
  'zinc:rd00zzqv01nvpk04nvo706nvjl0fnufc0gnuca0hntaa0dnt7m06nu5u06nu3x05nt;' +
  'neutral:rd00zzqy00zzpm00zzo600zzjo00zzfg00zzc700zzab00zz7h00zz5p00zz4100zz;' +
  'stone:rd018vqy018vpn0342o5054pjp0a4pfd0d4ucc0b65ae0a5n7g072v60064o430444;' +
  'mauve:rd00zzqo03r5pm05r5o10cr5jr0jqxf20yqwc30tqta40tr07b0oqo5w0jqu4108r6;' +
  'olive:rg038wqu058wpu078wog0b8wkh0l8xg40v8ycy0p8yay0n8y7y0g8y6c0d8y49068x;' +
  'mist:rf02gfqr02gfpp05hvo807ibk30ehvfk0lhtci0hhsai0fi07n0bi36208io4404j2;' +
  'taupe:re025nqo021gpm052vo4073bju0e3gf70l3lc60h3aa70g2z7g0b325y093l430444'

let palette: Map<string, string> | undefined

function build(): Map<string, string> {
  const colours = new Map([
    ['black', '#000'],
    ['white', '#fff'],
    ['transparent', '#0000'],
    ['current', 'currentcolor'],
    ['inherit', 'inherit'],
  ])
  for (const family of families.split(';')) {
    const [name = '', list = ''] = family.split(':')
    shades.forEach((shade, index) => {
      const digit = (place: number) => list.slice(index * 6 + place, index * 6 + place + 2)
      const [lightness, chroma, hue] = [digit(0), digit(2), digit(4)].map(text => parseInt(text, 36))
      const angle = digit(4) === 'zz' ? 'none' : ((hue ?? 0) / 3).toFixed(1)
      colours.set(`${name}-${shade}`, `oklch(${(lightness ?? 0) / 10}% ${(chroma ?? 0) / 1000} ${angle})`)
    })
  }
  return colours
}

/** The CSS colour of a palette name such as `red-500`, or undefined. */
export function paletteColour(name: string): string | undefined {
  palette ??= build()
  return palette.get(name)
}
