using System.Globalization;
using PartnerHub.Mutations.Changes;

namespace PartnerHub.Mutations.Scoring;

/// <summary>Which changes are made: all, or each so-manieth, spread over all files, where a whole run takes too long.</summary>
/// <param name="OneIn">1 for all.</param>
internal sealed record ChangeSample(int OneIn)
{
    private const string Option = "--one-in";

    public IReadOnlyList<Change> Of(IReadOnlyList<Change> changes) => [.. changes.Where((_, place) => place % OneIn == 0)];

    /// <summary>What is listed, but what is listed of a change that is not made.</summary>
    public IReadOnlyList<Equivalent> Of(IReadOnlyList<Equivalent> listed, IReadOnlyList<Change> changes)
    {
        var made = Of(changes).ToHashSet();
        return [.. listed.Where(one => !changes.Any(change => one.Is(change) && !made.Contains(change)))];
    }

    /// <summary>Null where an option is none of ours.</summary>
    public static ChangeSample? Read(IReadOnlyList<string> arguments, out IReadOnlyList<string> folders)
    {
        folders = arguments;
        var sample = new ChangeSample(1);
        if (arguments is [Option, var number, ..])
        {
            folders = [.. arguments.Skip(2)];
            sample = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var oneIn) && oneIn > 0 ? new(oneIn) : null;
        }

        return folders.Any(folder => folder.StartsWith('-')) ? null : sample;
    }
}
