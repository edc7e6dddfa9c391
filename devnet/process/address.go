package process

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"sync"
)

// Ports that are given out: below those that the kernel gives to connections, and to whoever asks for any (Linux: from 32768 on).
const (
	firstPort = 20_000
	lastPort  = 32_000
)

var given struct {
	sync.Mutex
	ports map[int]bool
}

// FreeAddress is an address of this machine, host:port, at which nobody listens, and which this process gives out once. Nothing takes it by
// chance, so a child that was killed finds it free again.
func FreeAddress() (string, error) {
	given.Lock()
	defer given.Unlock()
	for range 1000 {
		port := firstPort + rand.IntN(lastPort-firstPort)
		if given.ports[port] {
			continue
		}
		address := fmt.Sprintf("127.0.0.1:%d", port)
		listener, err := net.Listen("tcp", address)
		if err != nil {
			continue
		}
		if given.ports == nil {
			given.ports = make(map[int]bool)
		}
		given.ports[port] = true
		return address, listener.Close()
	}
	return "", errors.New("no TCP port of 127.0.0.1 is free")
}
