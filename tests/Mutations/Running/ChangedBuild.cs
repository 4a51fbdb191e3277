using System.Globalization;
using System.Text.RegularExpressions;
using PartnerHub.Mutations.Changes;

namespace PartnerHub.Mutations.Running;

/// <summary>Compiles all changes at once. Those that do not compile are left out until the rest does.</summary>
internal sealed partial class ChangedBuild(Target target, SourceCopy copy, TextWriter log)
{
    private const int MostTries = 12;
    private const string SwitchFile = "modules/Contracts/MutationSwitch.cs";

    public async Task<IReadOnlyList<Change>> MakeAsync()
    {
        // As it is, for the names of what it is compiled against.
        copy.Write(SwitchFile, SwitchSource.Text);
        var plain = await BuildAsync(target.Tests);
        if (plain.ExitCode != 0)
        {
            throw new InvalidOperationException($"The copy does not build: {plain.Output}");
        }

        var files = target.Files().Select(file => (file.Path, File.ReadAllText(Path.Combine(target.Root, file.Path)), file.IsChanged));
        var project = new ProjectChanges([.. files, .. ImplicitUsings()], References());
        var leftOut = new HashSet<int>();
        for (var tries = 0; tries < MostTries; tries++)
        {
            var written = project.Write(leftOut);
            foreach (var (path, text) in written.Texts)
            {
                copy.Write(path, text);
            }

            var errors = Errors(await BuildAsync(target.Project), written);
            if (errors.Count == 0)
            {
                await BuildAsync(target.Tests);
                return written.Changes;
            }

            await log.WriteLineAsync($"  {errors.Count} changes do not compile");
            leftOut.UnionWith(errors);
        }

        throw new InvalidOperationException("Too many changes do not compile.");
    }

    private HashSet<int> Errors(Finished build, Written written)
    {
        if (build.ExitCode == 0)
        {
            return [];
        }

        var found = new HashSet<int>();
        foreach (Match error in Error().Matches(build.Output))
        {
            var path = Path.GetRelativePath(copy.Folder, error.Groups["file"].Value).Replace('\\', '/');
            if (written.Texts.TryGetValue(path, out var text) && ProjectChanges.NumberAt(text, Number(error, "line"), Number(error, "column")) is { } number)
            {
                found.Add(number);
            }
        }

        return found.Count > 0 ? found : throw new InvalidOperationException($"The changed code does not build: {build.Output}");
    }

    private static int Number(Match error, string group) => int.Parse(error.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private Task<Finished> BuildAsync(string project) => Command.RunAsync(
        copy.Folder,
        "dotnet",
        "build", Directory.EnumerateFiles(Path.Combine(copy.Folder, project), "*.csproj").Single(), "-v", "q", "-nologo", "-clp:NoSummary",
        "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=false", "-p:WarningLevel=0", "-p:UseSharedCompilation=true");

    // What the SDK adds to each project's usings.
    private IEnumerable<(string, string, bool)> ImplicitUsings() =>
        Directory.EnumerateFiles(Path.Combine(copy.Folder, target.Project, "obj"), "*.GlobalUsings.g.cs", SearchOption.AllDirectories)
            .Take(1).Select(file => (file, File.ReadAllText(file), false));

    private IEnumerable<string> References()
    {
        var output = Path.Combine(copy.Folder, target.Tests, "bin", "Debug");
        var own = Path.GetFileNameWithoutExtension(Directory.EnumerateFiles(Path.Combine(copy.Folder, target.Project), "*.csproj").Single());
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var web = runtime.Replace("Microsoft.NETCore.App", "Microsoft.AspNetCore.App", StringComparison.Ordinal);
        return Directory.EnumerateFiles(Directory.EnumerateDirectories(output).Single(), "*.dll")
            .Concat(Directory.EnumerateFiles(runtime, "*.dll"))
            .Concat(Directory.Exists(web) ? Directory.EnumerateFiles(web, "*.dll") : [])
            .Where(path => Path.GetFileNameWithoutExtension(path) != own && IsManaged(path))
            .DistinctBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsManaged(string path)
    {
        using var file = File.OpenRead(path);
        using var image = new System.Reflection.PortableExecutable.PEReader(file);
        return image.HasMetadata;
    }

    [GeneratedRegex(@"^\s*(?<file>[^\n(]+)\((?<line>\d+),(?<column>\d+)\): error ", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Error();
}
