package architecture

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The rules that a relayer keeps, and the tests that show each. A rule without its tests is a wish.
var relayerRules = []struct {
	rule  string
	tests []string
}{
	{"1: a row ends only by canonical evidence at finality; not found is never failed", []string{
		"TestF22_AFalseNonceTooLowEndsNothing", "TestF21_AForeignTransactionUsesOurNonce", "TestFinalityOnlyRises",
		"TestAReceiptCountsOnceItsBlockIsInTheTables", "TestWhatCantBeAnsweredAnyMoreIsGivenUpByAFinalBlocksWord",
		"TestF07_ReorgDeeperThanFinalStopsTheChainAndDeletesNothing",
	}},
	{"2: what is signed is stored, with its claim and nonce, before anybody sees it", []string{
		"TestRule2WhatIsSignedIsStoredWithItsClaimAndNonceOrNotAtAll", "TestRule2WhatWasSignedNeverChanges",
		"TestF16_KilledAfterCommitSendsTheSameBytesAfterRestart", "TestF17_KilledAfterBroadcastRecognisesItsTransaction",
	}},
	{"3: a nonce is a row", []string{
		"TestRule3ANonceIsARow", "TestRule3TwoAtOnceGetDifferentNoncesAndRequests", "TestF23_RowsDecideTheNonceWhateverANodeCounts",
		"TestRule3RetentionKeepsTheNewestNonceAndTwoDays", "TestADatabaseRestoredToAnOlderPointReusesNoNonce",
	}},
	{"4: one loop drives the lowest nonce; any attempt that is mined counts", []string{
		"TestF20_ATransactionThatThePoolDroppedIsSentAgainWithinTwoBlocks", "TestF25_ARefusedReplacementIsFollowedByTheRightOne",
		"TestF26_AtTheCapTheOldOneStaysAliveAndTheBoardSaysSo", "TestF27_AnOlderAttemptThatIsMinedCounts",
		"TestF04_TheAnswerOfARequestThatIsGoneIsNeverSent", "TestEveryTurnEndsAndStaysWithinTheRules",
	}},
	{"5: an error's class chooses only what is tried next; no request error counts against a node", []string{
		"TestGethsAnswersToATransactionAreUnderstood", "TestErrorsOfARequestAreNotHeldAgainstANode", "TestLastUsableNodeIsNeverDisabled",
		"TestF35_AKeyWithoutMoneyParksAndGoesOnWhenItIsFunded", "TestF32_ANodeThatRefusesTheSizeGetsSmallerOnes",
		"TestASettlementIsTriedAndBisectedAfterAMiss",
	}},
	{"6: logs by block hash, believed empty by the bloom alone, read again, gapless; the cursor never passes what wasn't read", []string{
		"TestF01_EmptyListOfALaggingNode", "TestF02_ListTruncatedInTheMiddleOfABlock", "TestF03_LogsThatAppearLaterAreFoundByTheLaterScan",
		"TestGapThatStandsLetsTheCursorWait", "TestF12_BlockThatNoNodeHasLetsTheCursorWaitBeforeIt",
		"TestF09_SilentSubscriptionIsCoveredByPollingAndRenewed",
	}},
	{"7: answers are verified before they are stored; the first is the only one; another is an alarm", []string{
		"TestRule7OfTwoAnswersTheFirstIsTheOnlyOne", "TestRule7AnotherProofOfTheSameValueReplaces", "TestF37EveryWrongAnswerIsNoticed",
		"TestF39ADifferentAnswerIsAnAlarmAndQuarantinesItsWorker",
	}},
	{"8: one writer, with a term that the database holds it to", []string{
		"TestRule8NothingIsSignedUnderATermThatIsOver", "TestRule8ATermBeginsAfterWhatIsBeingSigned", "TestRule8TermsOnlyRise",
		"TestF46OneLeadsAtATime", "TestF44ALeaderThatIsCutOffKnowsBeforeAnotherLeads", "TestF47TheDatabasesClockDoesNotDecideWhoLeads",
		"TestF45OfContendersThatFreezeAndDieNeverTwoLead", "TestF45_WhatWasStoredIsNotSentWhenTheTermIsOver",
		"TestF45_AFrozenLeaderIsFollowedAndSendsNothingWhenItWakes",
		"TestF46_TwoThatStartAtOnceAndARollingDeploymentHaveOneWriter",
	}},
	{"9: what is fulfilled is skipped; a bad item takes no other with it", []string{
		"TestF30_PoisonInABatchHoldsNobodyUp", "TestF30_APoisonItemTakesNobodyWithIt", "TestF34_SomebodyElseSettlesFirst",
	}},
	{"10: every wait has a deadline, every loop a beat, every retry jitter; Retry-After is honoured", []string{
		"TestRetryAfterIsHonoured", "TestPausesDoubleUpToTheLongestAndAreDrawn", "TestAnOrderHasItsTime",
		"TestF36_WorkerThatHangsOrDiesIsReplacedByAnother",
	}},
	{"11: no key, credential or token in a log, metric or error", []string{
		"TestCredentialsAreNeverSeen", "TestAnErrorOfConnectingHasNoPassword", "TestNothingSecretIsPrinted", "TestATokenIsNeverRepeated",
		"TestARequestSaysWhereItIsAndNoValue",
	}},
}

func TestEveryRuleOfTheRelayerHasItsTests(t *testing.T) {
	known := testNames(t, "../..")
	for _, r := range relayerRules {
		require.NotEmpty(t, r.tests, r.rule)
		for _, name := range r.tests {
			require.True(t, known[name], "rule %s: there is no %s", r.rule, name)
		}
	}
}

// testNames are the test functions of all Go files below a folder.
func testNames(t *testing.T, root string) map[string]bool {
	t.Helper()
	names := make(map[string]bool)
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && (entry.Name() == "node_modules" || entry.Name() == "build" || entry.Name() == "out"):
			return filepath.SkipDir
		case !strings.HasSuffix(path, "_test.go"):
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		for _, decl := range file.Decls {
			if f, ok := decl.(*ast.FuncDecl); ok && f.Recv == nil && strings.HasPrefix(f.Name.Name, "Test") {
				names[f.Name.Name] = true
			}
		}
		return nil
	})
	require.NoError(t, err)
	return names
}
