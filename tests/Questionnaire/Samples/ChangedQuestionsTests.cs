using PartnerHub.Conformance;
using PartnerHub.Conformance.Cases;

namespace PartnerHub.Questionnaire.Tests.Samples;

/// <summary>The questions of the coded programs, each changed in one place, are refused or answered by their definitions too.</summary>
public sealed class ChangedQuestionsTests
{
    [Fact]
    public void Alliance_Asked_RefusesOrAnswers() => Check<Alliance>();

    [Fact]
    public void FiveStatuses_Asked_RefusesOrAnswers() => Check<FiveStatuses>();

    [Fact]
    public void ChosenTracks_Asked_RefusesOrAnswers() => Check<ChosenTracks>();

    private static void Check<TPlugin>()
        where TPlugin : IPluginUnderTest => Assert.Equal(
            "", string.Join('\n', ChangedQuestions.Failing(ProgramUnderTest<TPlugin>.Program, CaseFolder.Read(Path.Combine(ProgramUnderTest<TPlugin>.Folder, "cases")))));
}
