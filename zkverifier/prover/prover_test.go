package prover

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/internal/realdata"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/zkverifier/dcap"
	"github.com/veritee/veritee/zkverifier/risczero"
)

const (
	envMode   = "VERITEE_TEST_PROVER"
	envAnswer = "VERITEE_TEST_ANSWER"
)

// TestMain makes this binary a prover where it is asked to be one.
func TestMain(m *testing.M) {
	if mode := os.Getenv(envMode); mode != "" {
		pretend(mode)
		return
	}
	os.Exit(m.Run())
}

// pretend is a prover that behaves as it is told.
func pretend(mode string) {
	var request Request
	decoder := json.NewDecoder(os.Stdin)
	if err := decoder.Decode(&request); err != nil || request.Format != requestFormat || len(request.Quote) == 0 || request.Time == 0 {
		os.Exit(9)
	}
	switch mode {
	case "replay":
		content, err := os.ReadFile(os.Getenv(envAnswer))
		if err != nil {
			os.Exit(8)
		}
		_, _ = os.Stdout.Write(content)
	case "environment":
		_, _ = os.Stderr.WriteString(strings.Join(os.Environ(), "\n"))
		os.Exit(1)
	case "garbage":
		_, _ = os.Stdout.WriteString("proof: yes")
	case "nothing":
	case "flood":
		for {
			if _, err := os.Stdout.Write(make([]byte, 1<<16)); err != nil {
				os.Exit(7)
			}
		}
	case "fail":
		_, _ = os.Stderr.WriteString(strings.Repeat("x", 100_000) + "out of memory\n")
		os.Exit(3)
	case "hang":
		// With a child that would go on.
		child := exec.Command("sleep", "600")
		child.Stdout = os.Stdout
		if child.Start() != nil {
			os.Exit(6)
		}
		_ = os.WriteFile(os.Getenv(envAnswer), []byte(strconv.Itoa(child.Process.Pid)), 0o600)
		time.Sleep(10 * time.Minute)
	}
}

// realTask is a quote of which there is a real proof, and that proof as provers give it.
func realTask(t testing.TB) (Task, Answer) {
	t.Helper()
	var raw struct {
		ImageID hexutil.Bytes `json:"risc0_image_id"`
		Time    int64         `json:"test_time"`
		Proof   struct{ Journal, Proof hexutil.Bytes }
	}
	require.NoError(t, json.Unmarshal(realdata.Read(t, "zk", "automata_dcap_risc0_v3.json"), &raw))
	c, err := dcap.ParseCollateral(realdata.Read(t, "dcap", "collateral", "ata_0625_tdx_00806f050000.json"))
	require.NoError(t, err)
	task := Task{realdata.Read(t, "dcap", "quotes", "ata_quotev4.bin"), c, time.Unix(raw.Time, 0)}
	return task, Answer{answerFormat, common.Hash(raw.ImageID), raw.Proof.Proof, raw.Proof.Journal}
}

// anyTask needs no real data: provers here don't look.
func anyTask() Task {
	return Task{[]byte("a quote"), &dcap.Collateral{TCBInfo: "{}"}, time.Unix(1749095100, 0)}
}

func checked(p Prover, a Answer) *Checked {
	return &Checked{
		Prover: p, Receipts: risczero.NewVerifier(risczero.Known()...), Quotes: dcap.NewVerifier(),
		Images: map[[32]byte]Kind{a.ImageID: KindAutomata}, ChainID: 1, Verifier: common.Address{1},
	}
}

func file(t testing.TB, answer any) string {
	t.Helper()
	content, err := json.Marshal(answer)
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "answer.json")
	require.NoError(t, os.WriteFile(path, content, 0o600))
	return path
}

func command(t testing.TB, mode, answer string) *Command {
	t.Helper()
	self, err := os.Executable()
	require.NoError(t, err)
	return &Command{Path: self, Env: []string{envMode + "=" + mode, envAnswer + "=" + answer}}
}

func TestACommandGivesTheRealReceipt(t *testing.T) {
	task, answer := realTask(t)
	r, err := checked(command(t, "replay", file(t, answer)), answer).Prove(t.Context(), task)
	require.NoError(t, err)
	require.EqualValues(t, answer.Seal, r.Seal)
	require.EqualValues(t, answer.Journal, r.Journal)
}

func TestCommandsThatGiveNoReceipt(t *testing.T) {
	for mode, want := range map[string]string{
		"garbage": "isn't JSON", "nothing": "isn't JSON", "flood": "more than 4194304 bytes", "fail": "out of memory",
	} {
		_, err := command(t, mode, "").Prove(t.Context(), anyTask())
		require.ErrorIs(t, err, ErrFailed, mode)
		require.ErrorContains(t, err, want, mode)
		require.Less(t, len(err.Error()), 2*maxComplaint, mode)
	}
	_, err := (&Command{Path: filepath.Join(t.TempDir(), "nowhere")}).Prove(t.Context(), anyTask())
	require.ErrorIs(t, err, ErrFailed)
	_, err = command(t, "replay", file(t, Answer{Format: answerFormat})).Prove(t.Context(), anyTask())
	require.ErrorContains(t, err, "lacks image id")
	_, err = command(t, "replay", file(t, Answer{Format: "veritee/prover/receipt/2"})).Prove(t.Context(), anyTask())
	require.ErrorContains(t, err, "format")
	_, err = command(t, "replay", file(t, Answer{})).Prove(t.Context(), Task{})
	require.ErrorContains(t, err, "without quote")
}

func TestACommandSeesNoSecrets(t *testing.T) {
	t.Setenv("VERITEE_DATABASE", "postgres://secret")
	_, err := command(t, "environment", "").Prove(t.Context(), anyTask())
	require.ErrorIs(t, err, ErrFailed)
	require.ErrorContains(t, err, envMode, "it says what it sees")
	require.NotContains(t, err.Error(), "secret")
}

// At its deadline a command is killed, and whatever it has started.
func TestACommandThatHangsIsKilledWithItsChildren(t *testing.T) {
	note := filepath.Join(t.TempDir(), "child")
	ctx, cancel := context.WithCancelCause(t.Context())
	done := make(chan error)
	go func() {
		_, err := command(t, "hang", note).Prove(ctx, anyTask())
		done <- err
	}()
	var child int
	require.Eventually(t, func() bool {
		content, err := os.ReadFile(note)
		if err == nil {
			child, err = strconv.Atoi(string(content))
		}
		return err == nil
	}, 20*time.Second, 5*time.Millisecond)
	require.NoError(t, syscall.Kill(child, 0), "it lives")
	why := errors.New("enough")
	cancel(why)
	require.ErrorIs(t, <-done, why)
	require.Eventually(t, func() bool { return !lives(child) }, 20*time.Second, 5*time.Millisecond)
}

// lives says whether a process runs: one that is dead may wait for whoever takes note of it.
func lives(pid int) bool {
	status, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/stat")
	if err != nil {
		return syscall.Kill(pid, 0) == nil && !os.IsNotExist(err)
	}
	_, rest, _ := strings.Cut(string(status), ") ")
	return !strings.HasPrefix(rest, "Z")
}

func TestWrongReceiptsAreRefused(t *testing.T) {
	task, answer := realTask(t)
	other := *task.Collateral
	other.PCKCRL = other.RootCACRL
	for name, c := range map[string]struct {
		change func(*Answer, *Checked, *Task)
		want   string
	}{
		"another proof":   {func(a *Answer, _ *Checked, _ *Task) { a.Seal[100] ^= 1 }, "doesn't verify"},
		"another journal": {func(a *Answer, _ *Checked, _ *Task) { a.Journal[6] = 0 }, "doesn't verify"},
		"another version": {func(a *Answer, _ *Checked, _ *Task) { a.Seal[0] ^= 1 }, "isn't allowed"},
		"another program": {func(a *Answer, _ *Checked, _ *Task) { a.ImageID[0] ^= 1 }, "image"},
		"taken for ours":  {func(a *Answer, c *Checked, _ *Task) { c.Images[a.ImageID] = KindReport }, "journal: tag"},
		"a fake receipt":  {func(a *Answer, _ *Checked, _ *Task) { copy(a.Seal, "\xff\xff\xff\xff") }, "isn't allowed"},
	} {
		changed, same := answer, task
		changed.Seal, changed.Journal = append(hexutil.Bytes(nil), answer.Seal...), append(hexutil.Bytes(nil), answer.Journal...)
		guard := checked(nil, answer)
		c.change(&changed, guard, &same)
		guard.Prover = command(t, "replay", file(t, changed))
		_, err := guard.Prove(t.Context(), same)
		require.ErrorIs(t, err, ErrReceipt, name)
		require.ErrorContains(t, err, c.want, name)
	}

	// What is refused here isn't sent anywhere.
	for name, wrong := range map[string]Task{
		"a quote that isn't":        {[]byte("a quote"), task.Collateral, task.At},
		"collateral that isn't":     {task.Quote, &other, task.At},
		"a time beyond its windows": {task.Quote, task.Collateral, task.At.AddDate(1, 0, 0)},
		"no collateral":             {task.Quote, nil, task.At},
	} {
		_, err := checked(never{t}, answer).Prove(t.Context(), wrong)
		require.Error(t, err, name)
	}
}

type never struct{ t *testing.T }

func (n never) Prove(context.Context, Task) (*risczero.Receipt, error) {
	n.t.Error("asked")
	return nil, io.EOF
}

// A proof of another quote, or by other collateral, verifies; it just isn't about this one.
func TestAReceiptAboutSomethingElseIsRefused(t *testing.T) {
	task, answer := realTask(t)
	guard := checked(nil, answer)
	report, err := guard.judge(task)
	require.NoError(t, err)
	r := &risczero.Receipt{Seal: answer.Seal, ImageID: answer.ImageID, Journal: answer.Journal}
	require.NoError(t, guard.check(r, report, task))

	other := *report
	other.Status = dcap.UpToDate
	require.ErrorContains(t, guard.check(r, &other, task), "status")
	other = *report
	platform := *report.Platform
	platform.FMSPC[0] ^= 1
	other.Platform = &platform
	require.ErrorContains(t, guard.check(r, &other, task), "fmspc")

	changed, collateral := task, *task.Collateral
	changed.Quote = append([]byte(nil), task.Quote...)
	changed.Quote[48+100] ^= 1
	require.ErrorContains(t, guard.check(r, report, changed), "body")
	changed, collateral.PCKCRL = task, collateral.RootCACRL
	changed.Collateral = &collateral
	require.ErrorContains(t, guard.check(r, report, changed), "collateral")
}

// There is no program of ours yet; its journal is compared all the same.
func TestOurJournalIsComparedWithOurVerdict(t *testing.T) {
	task, answer := realTask(t)
	guard := checked(nil, answer)
	report, err := guard.judge(task)
	require.NoError(t, err)
	digests, err := risczero.Digests(task.Collateral)
	require.NoError(t, err)
	body, err := bodyOf(task.Quote)
	require.NoError(t, err)
	good := typed.Journal{ChainID: guard.ChainID, Verifier: guard.Verifier, Collateral: digests, Report: typed.VerifiedReport{
		TEE: 0x81, BodyType: 2, Status: uint8(report.Status), PlatformStatus: uint8(report.Parts.Platform.Status), Evaluation: uint16(report.Evaluation),
		LevelDate: uint64(report.OutOfDateLevel().Unix()), NotBefore: uint64(report.Window.NotBefore.Unix()), NotAfter: uint64(report.Window.NotAfter.Unix()),
		FMSPC: report.Platform.FMSPC, Platform: report.Platform.ID(), Body: body, Advisories: []uint32{960, 982, 986},
	}}
	require.NoError(t, guard.sameReport(&good, report, digests, body))
	for name, change := range map[string]func(*typed.Journal){
		"chain":             func(j *typed.Journal) { j.ChainID++ },
		"verifier":          func(j *typed.Journal) { j.Verifier[0]++ },
		"collateral":        func(j *typed.Journal) { j.Collateral.RootCRL[0]++ },
		"body type":         func(j *typed.Journal) { j.Report.BodyType++ },
		"status":            func(j *typed.Journal) { j.Report.Status = 1 },
		"platform's status": func(j *typed.Journal) { j.Report.PlatformStatus = 1 },
		"evaluation":        func(j *typed.Journal) { j.Report.Evaluation++ },
		"level date":        func(j *typed.Journal) { j.Report.LevelDate++ },
		"not before":        func(j *typed.Journal) { j.Report.NotBefore-- },
		"not after":         func(j *typed.Journal) { j.Report.NotAfter++ },
		"fmspc":             func(j *typed.Journal) { j.Report.FMSPC[0]++ },
		"platform":          func(j *typed.Journal) { j.Report.Platform[0]++ },
		"body":              func(j *typed.Journal) { j.Report.Body = append([]byte{1}, body[1:]...) },
		"advisories":        func(j *typed.Journal) { j.Report.Advisories = j.Report.Advisories[1:] },
	} {
		j := good
		change(&j)
		require.ErrorContains(t, guard.sameReport(&j, report, digests, body), "its "+name+" is", name)
	}
}

func TestWhatIsntProvenTakesTheDirectPath(t *testing.T) {
	task, answer := realTask(t)
	good := &Fallback{Prover: checked(command(t, "replay", file(t, answer)), answer), Deadline: time.Minute}
	out, err := good.Prove(t.Context(), task)
	require.NoError(t, err)
	require.NoError(t, out.Direct)
	require.NotNil(t, out.Receipt)

	out, err = (&Fallback{Prover: command(t, "fail", ""), Deadline: time.Minute}).Prove(t.Context(), task)
	require.NoError(t, err)
	require.ErrorIs(t, out.Direct, ErrFailed)
	require.Nil(t, out.Receipt)

	out, err = (&Fallback{Prover: waits{}, Deadline: time.Millisecond}).Prove(t.Context(), task)
	require.NoError(t, err)
	require.ErrorIs(t, out.Direct, ErrDeadline)

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = (&Fallback{Prover: waits{}, Deadline: time.Minute}).Prove(ctx, task)
	require.ErrorIs(t, err, context.Canceled)
}

type waits struct{}

func (waits) Prove(ctx context.Context, _ Task) (*risczero.Receipt, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

func FuzzAnswer(f *testing.F) {
	f.Add(`{"format":"veritee/prover/receipt/1","imageId":"0x` + hex.EncodeToString(make([]byte, 32)) + `","seal":"0x00","journal":"0x00"}`)
	f.Add(`{"format":"veritee/prover/receipt/1","imageId":"0x01","seal":null}{}`)
	f.Fuzz(func(t *testing.T, text string) {
		r, err := receipt(strings.NewReader(text))
		if err == nil {
			require.NotEmpty(t, r.Seal)
			require.NotEmpty(t, r.Journal)
			return
		}
		require.ErrorIs(t, err, ErrFailed)
	})
}
