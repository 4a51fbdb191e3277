using System.Globalization;
using PartnerHub.MutatedFiles;

namespace PartnerHub.Storage.Tests.Files;

/// <summary>
/// Damaged files of every kind, taken in for real: none stops the hub, every row is taken, rejected with its line or left out and
/// told. Some hundred thousand are tried by <c>tests/Reliability -- files</c>.
/// </summary>
public class MutatedFilesTests
{
    private const int InCi = 1_000;
    private const int Usual = 300;

    private static readonly int Files = int.TryParse(Environment.GetEnvironmentVariable("PARTNERHUB_MUTATED_FILES"), NumberStyles.None, CultureInfo.InvariantCulture, out var files) ? files
        : Environment.GetEnvironmentVariable("CI") == "true" ? InCi : Usual;

    [Fact]
    public async Task Files_OfEveryKind_AreTakenRowByRowOrRefused()
    {
        var run = new MutatedRun(FileKind.All, seed: 17);

        await run.TakeAsync(0, Files);

        Assert.Empty(run.Faults);
    }
}
