package guest

import "encoding/binary"

// packer writes MessagePack in the shortest forms, as rmp-serde does.
type packer struct{ out []byte }

func (p *packer) sized(n int, fix, below byte, kinds ...byte) *packer {
	switch {
	case n < int(below):
		p.out = append(p.out, fix|byte(n))
	case len(kinds) == 3 && n <= 0xff:
		p.out = append(p.out, kinds[0], byte(n))
	case n <= 0xffff:
		p.out = binary.BigEndian.AppendUint16(append(p.out, kinds[len(kinds)-2]), uint16(n))
	default:
		p.out = binary.BigEndian.AppendUint32(append(p.out, kinds[len(kinds)-1]), uint32(n))
	}
	return p
}

func (p *packer) mapOf(n int) *packer   { return p.sized(n, 0x80, 16, 0xde, 0xdf) }
func (p *packer) arrayOf(n int) *packer { return p.sized(n, 0x90, 16, 0xdc, 0xdd) }

func (p *packer) text(s string) *packer {
	p.sized(len(s), 0xa0, 32, 0xd9, 0xda, 0xdb)
	p.out = append(p.out, s...)
	return p
}

func (p *packer) bytes(b []byte) *packer {
	p.sized(len(b), 0, 0, 0xc4, 0xc5, 0xc6)
	p.out = append(p.out, b...)
	return p
}

func (p *packer) numbers(b []byte) *packer {
	p.arrayOf(len(b))
	for _, one := range b {
		p.number(uint64(one))
	}
	return p
}

func (p *packer) number(n uint64) *packer {
	switch {
	case n < 0x80:
		p.out = append(p.out, byte(n))
	case n <= 0xff:
		p.out = append(p.out, 0xcc, byte(n))
	case n <= 0xffff:
		p.out = binary.BigEndian.AppendUint16(append(p.out, 0xcd), uint16(n))
	case n <= 0xffffffff:
		p.out = binary.BigEndian.AppendUint32(append(p.out, 0xce), uint32(n))
	default:
		p.out = binary.BigEndian.AppendUint64(append(p.out, 0xcf), n)
	}
	return p
}
