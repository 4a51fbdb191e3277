using System.Text.RegularExpressions;
using PartnerHub.Host.Web;

namespace PartnerHub.Host.Tests.CommandLine;

/// <summary>The commands in the documents are run, so that they stay true.</summary>
public partial class ReadmeTests
{
    private const string Command = "dotnet run --project host -- ";

    [Theory]
    [InlineData("README.md", 4)]
    [InlineData("host/README.md", 1)]
    public async Task Commands_InTheDocuments_Run(string document, int least)
    {
        var lines = File.ReadLines(Path.Combine(Installation.ContentRoot, document)).Where(line => line.StartsWith(Command, StringComparison.Ordinal)).ToList();

        Assert.True(lines.Count >= least, $"{lines.Count} commands");
        foreach (var line in lines)
        {
            var run = await Run.OnInstalled([.. Words.Matches(line[Command.Length..].Split('#')[0]).Select(word => Place(word.Value))]);
            Assert.Equal((0, ""), (run.Code, run.Error));
            Assert.NotEmpty(run.Out);
        }
    }

    /// <summary>Files are named from the repository's root.</summary>
    private static string Place(string word) => Path.Combine(Installation.ContentRoot, word) is var path && File.Exists(path) ? path : word;

    [GeneratedRegex(@"\S+", RegexOptions.None, -1)]
    private static partial Regex Words { get; }
}
