using System.Text.Json.Nodes;
using PartnerHub.Tests;

namespace PartnerHub.Programs.Tests.Packing;

/// <summary>What is packed depends on the sources alone: not on the folder, the commit or the machine it is compiled for.</summary>
public sealed class SameSourcesTests : IDisposable
{
    private static readonly string[] Shared =
        ["global.json", "Directory.Build.props", "Directory.Packages.props", "BannedSymbols.txt", "modules/Contracts", "plugins", "tests/TestPlugins/Shared"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("partnerhub-sources-");

    [Fact]
    public async Task Build_TwoFoldersTwoCommits_PackTheSame()
    {
        var (one, two) = (Checkout("one", "first"), Checkout("elsewhere/two", "second"));

        foreach (var checkout in new[] { one, two })
        {
            await Command.RunAsync(checkout, "dotnet", "build", "plugins/KasperskyTiers", "-v", "q", "-nologo", "-p:RunAnalyzers=false");
        }

        Assert.NotEqual(await Command.RunAsync(one, "git", "rev-parse", "HEAD"), await Command.RunAsync(two, "git", "rev-parse", "HEAD"));
        Assert.Equal(Packed(one), Packed(two));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Checkout(string name, string subject)
    {
        var target = Path.Combine(_folder.FullName, name);
        foreach (var part in Shared)
        {
            Copy(Path.Combine(RepositoryRoot.Path, part), Path.Combine(target, part));
        }

        Command.RunAsync(target, "git", "init", "-q").GetAwaiter().GetResult();
        Command.RunAsync(target, "git", "add", "-A").GetAwaiter().GetResult();
        Command.RunAsync(target, "git", "-c", "user.name=test", "-c", "user.email=test@example.invalid", "commit", "-q", "-m", subject).GetAwaiter().GetResult();
        return target;
    }

    private static string Packed(string checkout)
    {
        var manifest = Directory.EnumerateFiles(Path.Combine(checkout, "plugins/KasperskyTiers/bin"), "program.json", SearchOption.AllDirectories).Single();
        return (string)JsonNode.Parse(File.ReadAllText(manifest))!["packed"]!;
    }

    private static void Copy(string source, string target)
    {
        if (File.Exists(source))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(source, target);
            return;
        }

        foreach (var file in Directory.EnumerateFiles(source))
        {
            Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(source).Where(folder => Path.GetFileName(folder) is not ("bin" or "obj")))
        {
            Copy(folder, Path.Combine(target, Path.GetFileName(folder)));
        }
    }
}
