using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Eligibility.SetAside;

/// <summary>A program in which the process ends at the same members again and again: it is not asked of them for ever.</summary>
internal static class CrashLoop
{
    /// <summary>After how many tries of one chunk that nobody came back from the program is set aside.</summary>
    public const int MostTries = 3;

    private const int MostNames = 20;

    public static LocalizedText Reason(IReadOnlyList<string> members)
    {
        var (fr, en) = (Names(members, "et", "autres, jusqu’à"), Names(members, "and", "more, up to"));
        return LocalizedText.Of(
            $"Le processus s’est arrêté {MostTries} fois de suite pendant que le programme jugeait les mêmes membres ; il est mis à l’écart jusqu’à ce qu’on le relance. Membres du lot : {fr}.",
            $"The process ended {MostTries} times in a row while the program judged the same members; it is set aside until it is retried. Members of the chunk: {en}.");
    }

    private static string Names(IReadOnlyList<string> members, string and, string others)
    {
        var names = string.Join(", ", members.Take(MostNames));
        return members.Count <= MostNames ? names : string.Create(CultureInfo.InvariantCulture, $"{names} {and} {members.Count - MostNames} {others} {members[^1]}");
    }
}
