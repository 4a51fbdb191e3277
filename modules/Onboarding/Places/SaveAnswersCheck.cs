using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Places;

/// <summary>Places that the questionnaire has, and answers of a length that somebody may have typed. What an answer means is no matter here: it is kept as typed.</summary>
internal sealed class SaveAnswersCheck : IRequestCheck<SaveAnswers>
{
    private const int LongestAnswer = 20_000;
    private const int MostAnswers = 5_000;
    private static readonly LocalizedText Fewer = LocalizedText.Of($"au plus {MostAnswers} réponses à la fois", $"at most {MostAnswers} answers at once");
    private static readonly LocalizedText KnownPlace = LocalizedText.Of("l’identifiant d’un champ, d’une cellule ou d’une question", "the id of a field, a cell or a question");

    public ValueTask<IReadOnlyList<InputError>> Check(SaveAnswers request, CancellationToken cancellation)
    {
        var errors = new List<InputError>();
        if (request.Answers.Count > MostAnswers)
        {
            var found = request.Answers.Count.ToString(CultureInfo.InvariantCulture);
            return new([new InputError { Path = "$.answers", Expected = Fewer, Found = LocalizedText.Of(found, found) }]);
        }

        for (var i = 0; i < request.Answers.Count; i++)
        {
            var (place, said) = request.Answers[i];
            if (!QuestionnairePlaces.Own.Knows(place))
            {
                errors.Add(Error(i, "place", KnownPlace, place));
            }
            else if (said?.Length > LongestAnswer)
            {
                errors.Add(Error(i, "said", LocalizedText.Of($"au plus {LongestAnswer} caractères", $"at most {LongestAnswer} characters"), said.Length.ToString(CultureInfo.InvariantCulture)));
            }
        }

        return new(errors);
    }

    private static InputError Error(int index, string member, LocalizedText expected, string found) => new()
    {
        Path = FormattableString.Invariant($"$.answers[{index}].{member}"),
        Expected = expected,
        Found = LocalizedText.Of($"« {found} »", $"'{found}'"),
    };
}
