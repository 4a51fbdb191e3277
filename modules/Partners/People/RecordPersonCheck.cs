using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners.People;

internal sealed class RecordPersonCheck : IRequestCheck<RecordPerson>
{
    private static readonly LocalizedText AText = LocalizedText.Of(
        $"un texte de 1 à {TextLimits.Name} caractères, ou rien", $"a text of 1 to {TextLimits.Name} characters, or nothing");
    private static readonly LocalizedText AnAddress = LocalizedText.Of("une adresse électronique", "an e-mail address");

    /// <summary>What was said is left out of what is answered: errors are logged, personal data are not.</summary>
    private static readonly LocalizedText Other = LocalizedText.Of("autre chose", "something else");

    public ValueTask<IReadOnlyList<InputError>> Check(RecordPerson request, CancellationToken cancellation)
    {
        var errors = new List<InputError>();
        if (!RecordIds.IsId(request.Person))
        {
            errors.Add(new InputError { Path = "$.person", Expected = RecordIds.Expected, Found = Other });
        }

        var data = request.Data;
        foreach (var (path, text) in new[] { ("$.name", data.Name), ("$.email", data.Email), ("$.phone", data.Phone), ("$.position", data.Position) })
        {
            if (text is not null && (string.IsNullOrWhiteSpace(text) || text.Length > TextLimits.Name || text.Any(char.IsControl)))
            {
                errors.Add(new InputError { Path = path, Expected = AText, Found = Other });
            }
        }

        if (data.Email is { Length: > 0 } email && email.IndexOf('@', StringComparison.Ordinal) is var at && (at < 1 || at == email.Length - 1))
        {
            errors.Add(new InputError { Path = "$.email", Expected = AnAddress, Found = Other });
        }

        return ValueTask.FromResult<IReadOnlyList<InputError>>(errors);
    }
}
