using System.Globalization;
using System.Text;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.Enrol;

internal sealed class ProposePartnerIdHandler(UnitOfWork unit) : IRequestHandler<ProposePartnerId, string>
{
    private const string Nameless = "partner";

    public async Task<string> Handle(ProposePartnerId request, CancellationToken cancellationToken)
    {
        await using var session = await unit.ReadAsync(cancellationToken);
        var id = Of(request.Name);
        for (var number = 1; ; number++)
        {
            var tried = number == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
            if (await PartnerRows.FindAsync(session, tried, cancellationToken) is null)
            {
                return tried;
            }
        }
    }

    private static string Of(string name)
    {
        var plain = string.Concat(name.Normalize(NormalizationForm.FormKD).Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is ' ' or '-')).ToLowerInvariant();
        var words = string.Join('-', plain.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? Nameless : words[..Math.Min(words.Length, TextLimits.RecordId / 2)].TrimEnd('-');
    }
}
