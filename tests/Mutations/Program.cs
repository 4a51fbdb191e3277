using System.Text.Json;
using PartnerHub.Mutations;
using PartnerHub.Mutations.Running;
using PartnerHub.Mutations.Scoring;

var root = Directory.GetCurrentDirectory();
if (!File.Exists(Path.Combine(root, "PartnerHub.sln")) || args.Any(arg => arg.StartsWith('-')))
{
    await Console.Error.WriteLineAsync("Run it in the repository: dotnet run --project tests/Mutations -- [FOLDER…], such as plugins/Toolkit or modules/Imports/Lines.");
    return 2;
}

try
{
    var listed = Equivalents.Read(await File.ReadAllTextAsync(Path.Combine(root, Equivalents.File)));
    var scores = new List<Score>();
    foreach (var folder in args.Length > 0 ? args : [.. Target.Usual])
    {
        await Console.Out.WriteLineAsync(folder);
        var target = Target.Of(root, folder);
        var copy = await SourceCopy.MakeAsync(root, target.Project, target.Files().Where(file => file.IsChanged).Select(file => file.Path).ToHashSet(StringComparer.Ordinal));
        var changes = await new ChangedBuild(target, copy, Console.Out).MakeAsync();
        using var tests = new TestProgram(Path.Combine(copy.Folder, target.Tests), Console.Out);
        scores.Add(await new ChangeRun(tests, Console.Out).ScoreAsync(target.Folder, changes, listed));
        foreach (var line in Report.Lines(scores[^1]))
        {
            await Console.Out.WriteLineAsync(line);
        }
    }

    return scores.TrueForAll(score => score.IsEnough) ? 0 : 1;
}
catch (Exception error) when (error is JsonException or IOException or InvalidOperationException)
{
    await Console.Error.WriteLineAsync(error.Message);
    return 2;
}
