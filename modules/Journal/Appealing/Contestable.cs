using PartnerHub.Journal.Asking;

namespace PartnerHub.Journal.Appealing;

internal static class Contestable
{
    /// <summary>True of what the program ruled on one member: the question can be asked again.</summary>
    public static bool Is(JournalEntry entry) => entry.Member is not null && RecordedQuestion.TryRead(entry.Question, out _);
}
