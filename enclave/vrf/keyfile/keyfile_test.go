package keyfile

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/protocol/ecvrf"
)

// cheap is the least that a file may cost, so that tests are quick.
var cheap = Cost{Time: 1, MemoryKiB: minMemory, Threads: 1}

var passphrase = Passphrase("correct horse battery staple")

var lines = []common.Hash{{1}, {2}}

func newKey(t *testing.T) (*ecvrf.SecretKey, string) {
	t.Helper()
	sk, err := ecvrf.NewSecretKey(nil)
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "key.json")
	require.NoError(t, CreateVRF(path, sk, lines, cheap, passphrase))
	return sk, path
}

func TestAKeyComesBackAsItWentIn(t *testing.T) {
	sk, path := newKey(t)

	info, err := Read(path)
	require.NoError(t, err)
	require.Equal(t, Info{Kind: VRF, PublicKey: sk.Public().Compressed(), KeyLines: lines, Cost: cheap}, info)
	public, err := info.VRFKey()
	require.NoError(t, err)
	require.Equal(t, sk.Public(), public)

	got, gotLines, err := OpenVRF(path, passphrase)
	require.NoError(t, err)
	require.Equal(t, sk.Bytes(), got.Bytes())
	require.Equal(t, lines, gotLines)

	stat, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, fs.FileMode(0o600), stat.Mode())
	entries, err := os.ReadDir(filepath.Dir(path))
	require.NoError(t, err)
	require.Len(t, entries, 1, "nothing temporary stays")

	content, err := os.ReadFile(path)
	require.NoError(t, err)
	secret := sk.Bytes()
	require.NotContains(t, string(content), fmt.Sprintf("%x", secret))
}

func TestTheDefaultCostIsWithinBounds(t *testing.T) {
	require.NoError(t, DefaultCost.Check())
}

func TestAWrongPassphraseOpensNothing(t *testing.T) {
	_, path := newKey(t)
	for _, wrong := range []Passphrase{nil, Passphrase("correct horse battery stapl"), append(passphrase[:len(passphrase):len(passphrase)], '\n')} {
		_, _, err := OpenVRF(path, wrong)
		require.ErrorIs(t, err, ErrPassphrase)
	}
}

func TestAFileIsNeverOverwritten(t *testing.T) {
	sk, path := newKey(t)
	before, err := os.ReadFile(path)
	require.NoError(t, err)
	err = CreateVRF(path, sk, lines, cheap, passphrase)
	require.ErrorIs(t, err, fs.ErrExist)
	require.ErrorContains(t, err, "choose another name")
	after, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, before, after)
}

func TestAWeakPassphraseIsRefused(t *testing.T) {
	sk, path := newKey(t)
	err := CreateVRF(path+".2", sk, lines, cheap, Passphrase("elevenbytes"))
	require.ErrorIs(t, err, ErrWeakPassphrase)
	require.NoFileExists(t, path+".2")
}

func TestAKeyWithoutLinesIsRefused(t *testing.T) {
	sk, path := newKey(t)
	for _, lines := range [][]common.Hash{nil, {{}}, {{1}, {1}}, make([]common.Hash, maxLines+1)} {
		require.ErrorIs(t, CreateVRF(path+".2", sk, lines, cheap, passphrase), ErrFormat)
	}
	secret := sk.Bytes()
	err := Create(path+".2", Info{Kind: Instance, KeyLines: lines, Cost: cheap}, &secret, passphrase)
	require.ErrorIs(t, err, ErrFormat)
	require.NoFileExists(t, path+".2")
}

func TestAFileThatOthersCanReadIsRefused(t *testing.T) {
	_, path := newKey(t)
	for _, mode := range []fs.FileMode{0o640, 0o604, 0o620, 0o601, 0o644} {
		require.NoError(t, os.Chmod(path, mode))
		_, err := Read(path)
		require.ErrorIs(t, err, ErrOpenToOthers, "%#o", mode)
		require.ErrorContains(t, err, "chmod 600")
		_, _, err = OpenVRF(path, passphrase)
		require.ErrorIs(t, err, ErrOpenToOthers)
	}
	require.NoError(t, os.Chmod(path, 0o400))
	_, err := Read(path)
	require.NoError(t, err)
}

// systemd lets a service read its credentials by an access list, whose mask stands in the mode in place of the group.
func TestACredentialMayShowTheMaskOfItsAccessList(t *testing.T) {
	_, path := newKey(t)
	require.NoError(t, os.Chmod(path, 0o440))
	_, err := Read(path)
	require.ErrorIs(t, err, ErrOpenToOthers, "it is no credential")

	t.Setenv("CREDENTIALS_DIRECTORY", filepath.Dir(path)+"/")
	_, err = Read(path)
	require.NoError(t, err)
	for _, mode := range []fs.FileMode{0o444, 0o460, 0o450, 0o404} {
		require.NoError(t, os.Chmod(path, mode))
		_, err := Read(path)
		require.ErrorIs(t, err, ErrOpenToOthers, "%#o", mode)
	}

	t.Setenv("CREDENTIALS_DIRECTORY", filepath.Dir(filepath.Dir(path)))
	require.NoError(t, os.Chmod(path, 0o440))
	_, err = Read(path)
	require.ErrorIs(t, err, ErrOpenToOthers, "it lies elsewhere")
}

func TestOnlyARegularFileIsRead(t *testing.T) {
	folder := t.TempDir()
	_, err := Read(filepath.Join(folder, "none"))
	require.ErrorIs(t, err, fs.ErrNotExist)
	require.NoError(t, os.Chmod(folder, 0o700))
	_, err = Read(folder)
	require.ErrorIs(t, err, ErrFormat)

	// Nobody writes into this pipe. It must not keep us.
	pipe := filepath.Join(folder, "pipe")
	require.NoError(t, syscall.Mkfifo(pipe, 0o600))
	_, err = Read(pipe)
	require.ErrorIs(t, err, ErrFormat)
}

// What a file says in clear is authenticated: with any of it changed, it doesn't open.
func TestAChangedFileDoesNotOpen(t *testing.T) {
	sk, path := newKey(t)
	other, err := ecvrf.NewSecretKey(nil)
	require.NoError(t, err)
	otherKey := other.Public().Compressed()
	ownKey := sk.Public().Compressed()
	whole, err := os.ReadFile(path)
	require.NoError(t, err)

	for name, change := range map[string]func(string) string{
		"another key line":   func(s string) string { return strings.Replace(s, lines[1].Hex(), common.Hash{3}.Hex(), 1) },
		"a key line fewer":   func(s string) string { return strings.Replace(s, ",\n    \""+lines[1].Hex()+"\"", "", 1) },
		"lines in turn":      func(s string) string { return swap(s, lines[0].Hex(), lines[1].Hex()) },
		"another public key": func(s string) string { return strings.Replace(s, hexOf(ownKey[:]), hexOf(otherKey[:]), 1) },
		"another cost":       func(s string) string { return strings.Replace(s, `"time": 1`, `"time": 2`, 1) },
		"another salt":       flipDigitAfter(`"salt": "0x`),
		"another nonce":      flipDigitAfter(`"nonce": "0x`),
		"another ciphertext": flipDigitAfter(`"ciphertext": "0x`),
	} {
		changed := change(string(whole))
		require.NotEqual(t, string(whole), changed, name)
		require.NoError(t, os.WriteFile(path, []byte(changed), 0o600))
		_, _, err := OpenVRF(path, passphrase)
		require.ErrorIs(t, err, ErrPassphrase, name)
	}

	// Another kind, too: an instance key's file with a VRF key in it would be asked to sign.
	info := Info{Kind: Instance, PublicKey: ownKey, Cost: cheap}
	secret := sk.Bytes()
	require.NoError(t, Create(path+".2", info, &secret, passphrase))
	_, _, err = OpenVRF(path+".2", passphrase)
	require.ErrorIs(t, err, ErrFormat)
	_, err = info.VRFKey()
	require.ErrorIs(t, err, ErrFormat)
	whole, err = os.ReadFile(path + ".2")
	require.NoError(t, err)
	asVRF := strings.Replace(string(whole), `"kind": "instance"`, `"kind": "vrf", "keyLines": ["`+lines[0].Hex()+`"]`, 1)
	require.NoError(t, os.WriteFile(path+".2", []byte(asVRF), 0o600))
	_, _, err = OpenVRF(path+".2", passphrase)
	require.ErrorIs(t, err, ErrPassphrase)

	// A file whose maker lied about the public key.
	info.Kind, info.KeyLines, info.PublicKey = VRF, lines, otherKey
	require.NoError(t, Create(path+".3", info, &secret, passphrase))
	_, _, err = OpenVRF(path+".3", passphrase)
	require.ErrorIs(t, err, ErrFormat)
	require.ErrorContains(t, err, "another public key")
}

// A stranger's file must not take the machine's memory, or its time, before it is refused.
func TestAFileOutOfBoundsIsRefusedBeforeAnythingIsComputed(t *testing.T) {
	_, path := newKey(t)
	content, err := os.ReadFile(path)
	require.NoError(t, err)
	whole := string(content)

	for name, c := range map[string]struct{ from, to, says string }{
		"much memory":       {`"memoryKiB": 8192`, `"memoryKiB": 4294967295`, "argon2id with"},
		"little memory":     {`"memoryKiB": 8192`, `"memoryKiB": 8191`, "argon2id with"},
		"much time":         {`"time": 1`, `"time": 17`, "argon2id with"},
		"no time":           {`"time": 1`, `"time": 0`, "argon2id with"},
		"many threads":      {`"threads": 1`, `"threads": 9`, "argon2id with"},
		"no threads":        {`"threads": 1`, `"threads": 0`, "argon2id with"},
		"another version":   {`"version": 1`, `"version": 2`, "version 2, this build reads 1"},
		"another kind":      {`"kind": "vrf"`, `"kind": "tls"`, `kind "tls"`},
		"another KDF":       {`argon2id`, `scrypt`, "this build knows argon2id"},
		"another cipher":    {`xchacha20-poly1305`, `none`, "this build knows"},
		"a short salt":      {`"salt": "0x`, `"salt": "0x", "was": "0x`, "unknown field"},
		"an unknown member": {`"version": 1`, `"version": 1, "note": ""`, "unknown field"},
		"no lines":          {`"keyLines"`, `"keyLines": [], "keyLines"`, ""},
		"a second object":   {"\n}\n", "\n}\n{}", "something follows"},
		"white space":       {"\n}\n", strings.Repeat(" ", maxFile) + "}", "more than"},
		"no JSON":           {"{", "", "not a key file"},
	} {
		require.NoError(t, os.WriteFile(path, []byte(strings.Replace(whole, c.from, c.to, 1)), 0o600))
		_, _, err := OpenVRF(path, passphrase)
		if c.says == "" {
			require.NoError(t, err, name) // the last of two equal members counts, and is authenticated
			continue
		}
		require.ErrorIs(t, err, ErrFormat, name)
		require.ErrorContains(t, err, c.says, name)
	}

	for _, field := range []string{"salt", "nonce", "ciphertext", "publicKey"} {
		short := whole[:strings.Index(whole, `"`+field+`": "0x`)+len(field)+7] + whole[strings.Index(whole, `"`+field+`": "0x`)+len(field)+9:]
		require.NoError(t, os.WriteFile(path, []byte(short), 0o600))
		_, err := Read(path)
		require.ErrorIs(t, err, ErrFormat, field)
		require.ErrorContains(t, err, "wrong length", field)
	}
}

func TestAPassphraseIsReadFromAFileOrTheEnvironment(t *testing.T) {
	path := filepath.Join(t.TempDir(), "passphrase")
	for content, want := range map[string]string{"secret": "secret", "secret\n": "secret", "secret\r\n": "secret", "secret\n\n": "secret\n", " secret ": " secret "} {
		require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
		got, err := ReadPassphrase(path)
		require.NoError(t, err)
		require.Equal(t, want, string(got))
	}

	t.Setenv(PassphraseVariable, "from the environment")
	_, err := ReadPassphrase(path)
	require.ErrorContains(t, err, "give one of them")
	got, err := ReadPassphrase("")
	require.NoError(t, err)
	require.Equal(t, "from the environment", string(got))
	_, still := os.LookupEnv(PassphraseVariable)
	require.False(t, still, "no child inherits it")
	_, err = ReadPassphrase("")
	require.ErrorIs(t, err, ErrNoPassphrase)

	require.NoError(t, os.WriteFile(path, []byte("\n"), 0o600))
	_, err = ReadPassphrase(path)
	require.ErrorContains(t, err, "is empty")
	require.NoError(t, os.WriteFile(path, make([]byte, maxPassphrase+1), 0o600))
	_, err = ReadPassphrase(path)
	require.ErrorContains(t, err, "more than")
	require.NoError(t, os.Chmod(path, 0o644))
	_, err = ReadPassphrase(path)
	require.ErrorIs(t, err, ErrOpenToOthers)
	_, err = ReadPassphrase(path + ".none")
	require.ErrorIs(t, err, fs.ErrNotExist)
}

func TestAPassphraseIsNeverPrinted(t *testing.T) {
	secret := Passphrase("s3cr3t s3cr3t")
	var log bytes.Buffer
	slog.New(slog.NewJSONHandler(&log, nil)).Info("x", "p", secret, "in", struct{ P Passphrase }{secret})
	encoded, err := json.Marshal(map[string]any{"p": secret})
	require.NoError(t, err)
	for _, text := range []string{
		fmt.Sprint(secret), fmt.Sprintf("%v %+v %#v %s %q %x %d", secret, secret, secret, secret, secret, secret, secret),
		fmt.Sprintf("%v", struct{ P Passphrase }{secret}), log.String(), string(encoded),
	} {
		require.NotContains(t, text, "s3cr3t")
		require.NotContains(t, text, fmt.Sprintf("%x", "s3cr3t"))
		require.NotContains(t, text, "115 51 99")
		require.NotContains(t, text, "czNjcjN0") // base64
	}
	secret.Wipe()
	require.Equal(t, make(Passphrase, 13), secret)
}

func TestAKeyLineIsWrittenInThreeWays(t *testing.T) {
	app := "0x1111111111111111111111111111111111111111"
	for text, want := range map[string]string{
		app:                                    app + "000000000000000000000000",
		app + ":0":                             app + "000000000000000000000000",
		app + ":7":                             app + "000000000000000000000007",
		app + strings.Repeat("0", 23) + "7":    app + "000000000000000000000007",
		app + ":79228162514264337593543950335": app + "ffffffffffffffffffffffff",
	} {
		line, err := ParseKeyLine(text)
		require.NoError(t, err, text)
		require.Equal(t, common.HexToHash(want), line)
	}
	for _, text := range []string{"", "7", app[2:], app + ":", app + ":x", app + ":-1", app + ":79228162514264337593543950336", app + "0", "0x" + strings.Repeat("g", 64)} {
		_, err := ParseKeyLine(text)
		require.ErrorContains(t, err, "key line", text)
	}
}

func FuzzParse(f *testing.F) {
	s, err := seal(Info{Kind: VRF, KeyLines: lines, Cost: cheap}, make([]byte, secretBytes), passphrase)
	if err != nil {
		f.Fatal(err)
	}
	content, err := s.marshal()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(content)
	f.Add([]byte("{}"))
	f.Fuzz(func(t *testing.T, content []byte) {
		s, err := parse(content)
		if err != nil {
			return
		}
		// What is read has one meaning, and costs no more than allowed.
		if s.Cost.Check() != nil || len(s.KeyLines) > maxLines {
			t.Fatal("out of bounds")
		}
		again, err := s.marshal()
		if err != nil {
			t.Fatal(err)
		}
		same, err := parse(again)
		if err != nil || !bytes.Equal(s.clear(), same.clear()) || !bytes.Equal(s.ciphertext, same.ciphertext) {
			t.Fatal("another file", err)
		}
	})
}

func hexOf(b []byte) string { return fmt.Sprintf("0x%x", b) }

func swap(s, a, b string) string {
	return strings.NewReplacer(a, b, b, a).Replace(s)
}

func flipDigitAfter(mark string) func(string) string {
	return func(s string) string {
		at := strings.Index(s, mark) + len(mark)
		digit := byte('0')
		if s[at] == digit {
			digit = '1'
		}
		return s[:at] + string(digit) + s[at+1:]
	}
}
