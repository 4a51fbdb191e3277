using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Attachments;

internal sealed class AttachFileCheck : IRequestCheck<AttachFile>
{
    public const int LargestFile = 20 * 1024 * 1024;
    private const int LongestName = 200;

    public ValueTask<IReadOnlyList<InputError>> Check(AttachFile request, CancellationToken cancellation) => new([.. Wrong(request)]);

    private static IEnumerable<InputError> Wrong(AttachFile request)
    {
        if (Questionnaire.Own.Sections.SelectMany(section => section.Questions).All(question => question.Id != request.Question))
        {
            yield return Error("question", LocalizedText.Of("l’identifiant d’une question, comme 4.2", "the id of a question, such as 4.2"), request.Question);
        }

        if (request.Content.Length is 0 or > LargestFile)
        {
            yield return Error("content", LocalizedText.Of("un fichier de 1 octet à 20 Mo", "a file of 1 byte to 20 MB"), request.Content.Length.ToString(CultureInfo.InvariantCulture));
        }

        if (request.FileName.Trim().Length is 0 or > LongestName)
        {
            yield return Error("fileName", LocalizedText.Of($"un nom de 1 à {LongestName} caractères", $"a name of 1 to {LongestName} characters"), request.FileName);
        }

        if (request.MediaType.Length > TextLimits.Id)
        {
            yield return Error("mediaType", LocalizedText.Of($"au plus {TextLimits.Id} caractères", $"at most {TextLimits.Id} characters"), request.MediaType);
        }
    }

    private static InputError Error(string member, LocalizedText expected, string found) =>
        new() { Path = "$." + member, Expected = expected, Found = LocalizedText.Of($"« {found} »", $"'{found}'") };
}
