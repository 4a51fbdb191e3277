using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;

namespace PartnerHub.Host.Tests.CommandLine;

public class CommandLineAppTests
{
    [Theory]
    [InlineData("try sample - --on 2017-06-15 --ask standing --colour", "--colour")]
    [InlineData("try sample - --ask standing", "--on")]
    [InlineData("try sample - --on 2017-06-15", "--ask")]
    [InlineData("try sample - --on 2017-06-15 --ask fortune", "fortune")]
    [InlineData("try sample", "try")]
    [InlineData("explain sample -", "--on")]
    [InlineData("program", "program")]
    [InlineData("program show", "show")]
    [InlineData("tyr sample", "tyr")]
    [InlineData("program list --lang de", "de")]
    public async Task Run_WrongUse_SaysWhatAndWhereHelpIs(string line, string named)
    {
        var run = await Run.Of(line.Split(' '));

        Assert.Equal(2, run.Code);
        Assert.Contains(named, run.Error);
        Assert.Contains("--help", run.Error);
        Assert.Empty(run.Out);
    }

    [Theory]
    [InlineData("en", "the day judged")]
    [InlineData("fr", "le jour jugé")]
    public async Task Help_OfTry_IsInTheReadersLanguage(string language, string said)
    {
        var run = await Run.Of("try", "--help", "--lang", language);

        Assert.Equal(0, run.Code);
        Assert.Contains(said, run.Out);
        Assert.Contains("--settings", run.Out);
    }

    [Theory]
    [InlineData("")]
    [InlineData("serve")]
    public async Task Run_WithoutCommandOrWithServe_Serves(string line)
    {
        var run = await Run.Of([.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--urls=http://localhost:5090", "--Storage:Provider=sqlite"]);

        Assert.Equal(0, run.Code);
        Assert.Equal(["--urls=http://localhost:5090", "--Storage:Provider=sqlite", "served"], run.Sent);
    }

    [Theory]
    [InlineData("--urls http://localhost:5090")]
    [InlineData("serve --urls http://localhost:5090")]
    public async Task Serve_UrlsAfterABlank_AreTaken(string line)
    {
        var run = await Run.Of(line.Split(' '));

        Assert.Equal(["--urls=http://localhost:5090", "served"], run.Sent);
    }

    [Fact]
    public async Task Serve_ThatFailsToStart_FailsToo() => Assert.Equal(1, (await Run.Of("serve", "--Storage:Provider=none")).Code);

    [Fact]
    public async Task Try_ProgramThatThrows_FailsWithoutStackTrace()
    {
        var fault = new ProgramFault("sample", FaultKind.Threw, LocalizedText.Of("Le programme a échoué.", "The program failed."), new InvalidOperationException("inside"));

        var run = await Run.Of(new SamplePrograms { Failure = fault }, Run.Question, "try", "sample", "-", "--on", "2017-06-15", "--ask", "standing", "--lang", "en");

        Assert.Equal(1, run.Code);
        Assert.Equal("sample: The program failed.", run.Error.Trim());
    }

    [Fact]
    public async Task Try_Denied_SaysWhichRightIsMissing()
    {
        var run = await Run.Of(new SamplePrograms { Failure = new RightMissingException("Ask", Rights.Read) }, Run.Question, "try", "sample", "-", "--on", "2017-06-15", "--ask", "standing", "--lang", "fr");

        Assert.Equal(1, run.Code);
        Assert.Equal("Il faut pour cela le droit de consulter.", run.Error.Trim());
    }

    [Fact]
    public async Task Try_Surprise_FailsWithoutStackTrace()
    {
        var run = await Run.Of(new SamplePrograms { Failure = new InvalidOperationException("odd") }, Run.Question, "try", "sample", "-", "--on", "2017-06-15", "--ask", "standing");

        Assert.Equal(1, run.Code);
        Assert.Equal("InvalidOperationException: odd", run.Error.Trim());
    }

    [Fact]
    public async Task Try_Cancelled_EndsLikeCtrlC()
    {
        var run = await Run.Of(new SamplePrograms { Failure = new OperationCanceledException() }, Run.Question, "try", "sample", "-", "--on", "2017-06-15", "--ask", "standing");

        Assert.Equal(130, run.Code);
        Assert.Empty(run.Out);
    }
}
