using System.Text.Json;
using PartnerHub.Mutations;
using PartnerHub.Mutations.Running;
using PartnerHub.Mutations.Scoring;

var root = Directory.GetCurrentDirectory();
var sample = ChangeSample.Read(args, out var folders);
if (!File.Exists(Path.Combine(root, "PartnerHub.sln")) || sample is null)
{
    await Console.Error.WriteLineAsync("Run it in the repository: dotnet run --project tests/Mutations -- [--one-in N] [FOLDER…], such as plugins/Toolkit or modules/Imports/Lines. With --one-in, each Nth change is made.");
    return 2;
}

try
{
    var listed = Equivalents.Read(await File.ReadAllTextAsync(Path.Combine(root, Equivalents.File)));
    var scores = new List<Score>();
    foreach (var folder in folders.Count > 0 ? folders : Target.Usual)
    {
        await Console.Out.WriteLineAsync(folder);
        var target = Target.Of(root, folder);
        var copy = await SourceCopy.MakeAsync(root, target.Project, target.Files().Where(file => file.IsChanged).Select(file => file.Path).ToHashSet(StringComparer.Ordinal));
        var changes = await new ChangedBuild(target, copy, Console.Out).MakeAsync();
        if (sample.OneIn > 1)
        {
            await Console.Out.WriteLineAsync(FormattableString.Invariant($"  {sample.Of(changes).Count} of {changes.Count} changes, one in {sample.OneIn}"));
        }

        using var tests = new TestProgram(Path.Combine(copy.Folder, target.Tests), Console.Out);
        scores.Add(await new ChangeRun(tests, Console.Out).ScoreAsync(target.Folder, sample.Of(changes), sample.Of(listed, changes)));
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
