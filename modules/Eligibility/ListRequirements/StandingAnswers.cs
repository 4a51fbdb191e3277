using System.Runtime.CompilerServices;
using PartnerHub.Partners;

namespace PartnerHub.Eligibility.ListRequirements;

/// <summary>
/// The standing last answered of each dossier that is kept, as JSON: it goes when the dossier goes. A program is a pure
/// function, so that of the same dossier, rulebook and day there is no other answer. Judged and written each time, an answer
/// would cost five times as much.
/// </summary>
internal sealed class StandingAnswers
{
    private readonly ConditionalWeakTable<MemberDossier, Answer> _answers = [];

    public byte[]? Find(MemberDossier dossier, string rulebook, DateOnly on) =>
        _answers.TryGetValue(dossier, out var answer) && answer.On == on && answer.Rulebook == rulebook ? answer.Json : null;

    public byte[] Keep(MemberDossier dossier, string rulebook, DateOnly on, byte[] json)
    {
        _answers.AddOrUpdate(dossier, new Answer(rulebook, on, json));
        return json;
    }

    private sealed record Answer(string Rulebook, DateOnly On, byte[] Json);
}
