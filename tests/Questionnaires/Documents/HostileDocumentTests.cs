using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace PartnerHub.Questionnaires.Tests.Documents;

public sealed class HostileDocumentTests
{
    private const int Size = 90_000;

    // A watch is no measure on a busy machine: it only tells what takes minutes from what takes a moment.
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(60);

    public static IEnumerable<TheoryDataRow<string>> Shapes => HostileShapes.Names;

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Document_OfAHostileShape_TakesTwiceTheWorkForTwiceTheLength(string shape)
    {
        var (once, twice) = (HostileShapes.Of(shape, Size), HostileShapes.Of(shape, 2 * Size));
        ReadAndWrite(HostileShapes.Of(shape, 1_000));

        var (work, double_) = (WorkOf(once), WorkOf(twice));

        Assert.True(
            double_ < 4 * Math.Max(work, 2_000_000),
            string.Create(CultureInfo.InvariantCulture, $"{once.Length} letters take {work} bytes of memory, {twice.Length} letters {double_}"));
    }

    [Theory]
    [InlineData(20_000, "100 colonnes")]
    [InlineData(101, "100 colonnes")]
    public void Table_OfMoreColumnsThanAnybodyNeeds_IsRefusedUnread(int columns, string said)
    {
        var text = SampleDocument.French + $"\n{string.Concat(Enumerable.Repeat("|a", columns))}|\n{string.Concat(Enumerable.Repeat("|-", columns))}|\n";

        Assert.Contains(said, Refusal(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Table_OfAsManyColumnsAsThereMayBe_IsRead() =>
        Assert.Contains(
            Inspection.Of(Encoding.UTF8.GetBytes(
                SampleDocument.French + $"\n## 99. Autres\n\n{string.Concat(Enumerable.Repeat("|a", 100))}|\n{string.Concat(Enumerable.Repeat("|-", 100))}|\n")).Document!.Tables,
            table => table.Columns.Count == 100);

    [Theory]
    [InlineData("a", 2_000_000, "2000000 lettres")]
    [InlineData("\n", 60_000, "60000 lignes")]
    [InlineData("# a\n", 1_001, "1000 titres")]
    [InlineData("|a|b|c|\n", 59_000, "", false)]
    [InlineData("|a|b|c|d|e|\n", 51_000, "300000 cellules")]
    [InlineData("a", 200_001, "200000 lettres à la ligne")]
    public void Document_OfMoreThanAnybodyWrites_IsRefusedUnread(string part, int times, string said, bool isRefused = true)
    {
        var text = SampleDocument.French + new StringBuilder().Insert(0, part, times);

        if (isRefused)
        {
            Assert.Contains(said, Refusal(text), StringComparison.Ordinal);
        }
        else
        {
            Assert.Null(Inspection.Of(Encoding.UTF8.GetBytes(text)).Refusal);
        }
    }

    [Fact]
    public void Document_ThatNobodyWaitsForAnyMore_IsLeft()
    {
        using var gone = new CancellationTokenSource();
        gone.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => Inspection.Of(Encoding.UTF8.GetBytes(SampleDocument.French), gone.Token));
    }

    [Fact]
    public void Answer_ThatSaysNoneAgainAndAgain_IsUnderstoodAtOnce()
    {
        var watch = Stopwatch.StartNew();

        Assert.False(SaidNone.In("aucun" + string.Concat(Enumerable.Repeat(" pour l'instant", 200)) + " sauf un"));
        Assert.True(SaidNone.In("Aucune pour l’instant"));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Moment);
    }

    private static string Refusal(string text) => Inspection.Of(Encoding.UTF8.GetBytes(text)).Refusal!.Fr;

    private static long WorkOf(string text)
    {
        var (watch, before) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
        ReadAndWrite(text);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Moment);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void ReadAndWrite(string text)
    {
        var inspection = Inspection.Of(Encoding.UTF8.GetBytes(text));
        if (inspection.Bound is { } bound)
        {
            var answers = AnswerImport.Of(bound);
            FaithfulExport.Write(bound, () => BoundDocument.Blank("Client", "fr"), answers with { NotApplicable = new Dictionary<string, string> { ["1.1"] = "x" } }, SampleDocument.Today);
        }
    }
}
