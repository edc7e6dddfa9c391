package keys

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
)

// stub makes the code of a contract that is registry and policy at once, as far as a broker and a committee ask: everybody may act and hold
// keys of any purpose, and an instance's platform is its own address. Its storage says what its registry and its owner are.
func stub(registry, owner common.Address) []byte {
	runtime := stubRuntime()
	push := func(data ...byte) []byte { return append([]byte{byte(vm.PUSH1) + byte(len(data)-1)}, data...) }
	size := push(byte(len(runtime)>>8), byte(len(runtime)))
	code := slices.Concat(
		push(registry[:]...), []byte{byte(vm.PUSH0), byte(vm.SSTORE)},
		push(owner[:]...), push(1), []byte{byte(vm.SSTORE)},
	)
	at := len(code) + 2*len(size) + 3 + 4
	code = slices.Concat(code, size, push(byte(at>>8), byte(at)), []byte{byte(vm.PUSH0), byte(vm.CODECOPY)}, size, []byte{byte(vm.PUSH0), byte(vm.RETURN)})
	return append(code, runtime...)
}

func stubRuntime() []byte {
	var (
		zero     = []byte{byte(vm.PUSH0)}
		one      = []byte{byte(vm.PUSH1), 1}
		who      = []byte{byte(vm.PUSH1), 4, byte(vm.CALLDATALOAD)}
		slotZero = []byte{byte(vm.PUSH0), byte(vm.SLOAD)}
		slotOne  = []byte{byte(vm.PUSH1), 1, byte(vm.SLOAD)}
		forever  = []byte{byte(vm.PUSH5), 255, 255, 255, 255, 255}
		platform = append(slices.Clone(who), byte(vm.PUSH1), 96, byte(vm.SHL))
	)
	length := func(words int) []byte { return []byte{byte(vm.PUSH2), byte(32 * words >> 8), byte(32 * words)} }
	answer := func(words ...[]byte) (out []byte) {
		for i, value := range words {
			out = slices.Concat(out, value, length(i), []byte{byte(vm.MSTORE)})
		}
		return slices.Concat(out, length(len(words)), zero, []byte{byte(vm.RETURN)})
	}
	functions := []struct {
		signature string
		code      []byte
	}{
		{"registry()", answer(slotZero)}, {"owner()", answer(slotOne)}, {"guardian()", answer(slotOne)},
		{"policyVersion(address)", answer(one)}, {"isAuthorized(address,uint32,address)", answer(one)},
		{"identity(address)", answer(zero, one, zero, platform, one)},
		{"liveUntil(address)", answer(forever)}, {"measurementAt(uint8)", answer(one)}, {"mayHold(bytes32,bytes12)", answer(one)},
		{"measurement(bytes32)", answer(one, zero, zero, zero, zero, zero, zero, zero, zero)},
	}
	const prefix, entry, suffix = 5, 11, 3
	code := []byte{byte(vm.PUSH0), byte(vm.CALLDATALOAD), byte(vm.PUSH1), 224, byte(vm.SHR)}
	var bodies []byte
	for _, f := range functions {
		at := prefix + entry*len(functions) + suffix + len(bodies)
		code = slices.Concat(code, []byte{byte(vm.DUP1), byte(vm.PUSH4)}, crypto.Keccak256([]byte(f.signature))[:4],
			[]byte{byte(vm.EQ), byte(vm.PUSH2), byte(at >> 8), byte(at), byte(vm.JUMPI)})
		bodies = slices.Concat(bodies, []byte{byte(vm.JUMPDEST)}, f.code)
	}
	return slices.Concat(code, []byte{byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.REVERT)}, bodies)
}
