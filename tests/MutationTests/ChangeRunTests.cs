using System.Runtime.Loader;
using System.Text.Json;
using PartnerHub.Mutations.Changes;
using PartnerHub.Mutations.Running;
using PartnerHub.Mutations.Scoring;

namespace PartnerHub.Mutations.Tests;

/// <summary>The whole of it on code of one line: what its test notices, what not, and what the list says of that.</summary>
public class ChangeRunTests
{
    private const string Target = "plugins/Sample";
    private const string Code = "public static class Discount { public static decimal Of(int years, decimal price) => years >= 3 ? price * 0.25m : 0m; }";

    private static readonly Equivalent Listed = new(Sample.File, Code, Code.Replace("0m;", "1m;", StringComparison.Ordinal), "Nobody asks for it.");

    [Fact]
    public async Task Run_WithBothSidesTested_NoticesAll()
    {
        var score = await ScoreAsync([], of => of(3, 100m) == 25m && of(2, 100m) == 0m);

        Assert.Equal((6, 0, 0), (score.Noticed, score.Unnoticed.Count, score.Unmet));
        Assert.Equal((100m, true), (score.Percent, score.IsEnough));
    }

    [Fact]
    public async Task Run_WithOneSideTested_NamesWhatIsLeft()
    {
        var score = await ScoreAsync([], of => of(3, 100m) == 25m);

        Assert.Equal([Listed.Change], score.Unnoticed.Select(change => change.After));
        Assert.Equal((5, 83.3m, false), (score.Noticed, decimal.Round(score.Percent, 1), score.IsEnough));
        Assert.Equal(
            [$"{Sample.File}:1", $"  - {Code}", $"  + {Listed.Change}", "plugins/Sample: 83.3 % (5 of 6 noticed, 0 met by no test, 0 equivalent, at least 85 % wanted)"],
            Report.Lines(score));
    }

    [Fact]
    public async Task Run_WithWhatIsLeftListed_IsEnough()
    {
        var score = await ScoreAsync([Listed], of => of(3, 100m) == 25m);

        Assert.Equal((5, 1, 100m, true), (score.Noticed, score.Equivalent, score.Percent, score.IsEnough));
        Assert.Empty(score.Unnoticed);
    }

    [Fact]
    public async Task Run_WithAStaleListing_IsNotEnough()
    {
        var noticed = await ScoreAsync([Listed], of => of(3, 100m) == 25m && of(2, 100m) == 0m);
        var gone = await ScoreAsync([Listed with { Change = "something else" }], of => of(3, 100m) == 25m && of(2, 100m) == 0m);
        var elsewhere = await ScoreAsync([Listed with { File = "plugins/Other/Code.cs" }], of => of(3, 100m) == 25m && of(2, 100m) == 0m);

        Assert.Equal((1, false), (noticed.Stale.Count, noticed.IsEnough));
        Assert.Equal((1, false), (gone.Stale.Count, gone.IsEnough));
        Assert.Equal((0, true), (elsewhere.Stale.Count, elsewhere.IsEnough));
    }

    [Fact]
    public async Task Run_OfWhatIsMadeOnce_AsksAllTestsAlone()
    {
        var written = Sample.Write(Code);
        var test = new OneTest(Sample.Compile(written), of => of(3, 100m) == 25m && of(2, 100m) == 0m, isMadeOnce: true);

        Assert.Equal(6, (await new ChangeRun(test, TextWriter.Null).ScoreAsync(Target, written.Changes, [])).Noticed);
    }

    [Fact]
    public async Task Run_OfASample_AsksThoseAloneAndOfTheListWhatIsTheirs()
    {
        var written = Sample.Write(Code);
        var sample = new ChangeSample(4);
        var made = sample.Of(written.Changes);
        Equivalent[] listed = [Listed, Listed with { Change = "something else" }];
        var score = await new ChangeRun(new OneTest(Sample.Compile(written), of => of(3, 100m) == 25m && of(2, 100m) == 0m), TextWriter.Null)
            .ScoreAsync(Target, made, sample.Of(listed, written.Changes));

        Assert.Equal([written.Changes[0], written.Changes[4]], made);
        Assert.Equal(2, score.Noticed);
        Assert.Equal(made.Any(Listed.Is) ? listed : listed[1..], score.Stale);
    }

    [Theory]
    [InlineData("--one-in 3 plugins/Toolkit", 3, 1)]
    [InlineData("plugins/Toolkit modules/Journal", 1, 2)]
    [InlineData("--one-in 0 plugins/Toolkit", null, 1)]
    [InlineData("--one-in", null, 1)]
    [InlineData("--all", null, 1)]
    public void Sample_Asked_IsRead(string arguments, int? oneIn, int folders)
    {
        Assert.Equal(oneIn, ChangeSample.Read(arguments.Split(' '), out var named)?.OneIn);
        Assert.Equal(folders, named.Count);
    }

    [Theory]
    [InlineData(""" [{ "file": "a.cs", "line": "1", "change": "2", "reason": " " }] """)]
    [InlineData(""" [{ "file": "a.cs", "line": "1", "change": "2" }] """)]
    [InlineData(""" [{ "file": "a.cs", "line": "1", "change": "2", "reason": "x", "note": "y" }] """)]
    public void List_WithoutAReason_IsRefused(string json) => Assert.Throws<JsonException>(() => Equivalents.Read(json));

    [Fact]
    public void List_OfTheRepository_HasReasonsAndFilesThatAre()
    {
        var listed = Equivalents.Read(File.ReadAllText(Path.Combine(PartnerHub.Tests.RepositoryRoot.Path, Equivalents.File)));

        Assert.Equal(listed.Distinct(), listed);
        Assert.All(listed, one => Assert.Contains(one.Line, File.ReadLines(Path.Combine(PartnerHub.Tests.RepositoryRoot.Path, one.File)).Select(line => line.Trim())));
    }

    private static Task<Score> ScoreAsync(IReadOnlyList<Equivalent> listed, Func<Func<int, decimal, decimal>, bool> test)
    {
        var written = Sample.Write(Code);
        return new ChangeRun(new OneTest(Sample.Compile(written), test), TextWriter.Null).ScoreAsync(Target, written.Changes, listed);
    }

    /// <summary>A test that loads the compiled code for each change, as a process would.</summary>
    private sealed class OneTest(byte[] image, Func<Func<int, decimal, decimal>, bool> test, bool isMadeOnce = false) : ITestRun
    {
        private static readonly Lock Turn = new();

        public Task<ILookup<int, string>> NoteAsync() => Task.FromResult(Enumerable.Range(1, 6).ToLookup(number => number, _ => "Test"));

        public Task<bool> FailsAmongOthersAsync(int change, IReadOnlyCollection<string> tests) => Task.FromResult(!isMadeOnce && !Passes(change));

        public Task<bool> FailsAloneAsync(int change) => Task.FromResult(!Passes(change));

        private bool Passes(int change)
        {
            lock (Turn)
            {
                Environment.SetEnvironmentVariable(SwitchSource.Variable, change.ToString(System.Globalization.CultureInfo.InvariantCulture));
                var context = new AssemblyLoadContext(null, isCollectible: true);
                try
                {
                    var method = context.LoadFromStream(new MemoryStream(image)).GetType("Discount")!.GetMethod("Of")!;
                    return test(method.CreateDelegate<Func<int, decimal, decimal>>());
                }
                finally
                {
                    Environment.SetEnvironmentVariable(SwitchSource.Variable, null);
                    context.Unload();
                }
            }
        }
    }
}
