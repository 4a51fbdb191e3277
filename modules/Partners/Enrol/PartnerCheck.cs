using System.Globalization;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Programs;

namespace PartnerHub.Partners.Enrol;

/// <summary>Looks at what is said of a partner itself. A type is known when one of its programs knows it.</summary>
internal sealed class PartnerCheck(IMediator mediator)
{
    private const int MostTypes = 50;

    private static readonly LocalizedText FewTypes = LocalizedText.Of("50 types au plus", "50 types at most");

    public static readonly LocalizedText AName = LocalizedText.Of($"un nom de 1 à {TextLimits.Name} caractères", $"a name of 1 to {TextLimits.Name} characters");

    public static bool IsName(string name) => !string.IsNullOrWhiteSpace(name) && name.Length <= TextLimits.Name && !name.Any(char.IsControl);

    public async Task<IReadOnlyList<InputError>> CheckAsync(Partner partner, IEnumerable<string> programs, CancellationToken cancellation)
    {
        var errors = new List<InputError>();
        if (!IsName(partner.Name))
        {
            errors.Add(Refusals.Error("$.name", AName, partner.Name));
        }

        if (partner.Types.Count > MostTypes)
        {
            return [.. errors, Refusals.Error("$.types", FewTypes, partner.Types.Count.ToString(CultureInfo.InvariantCulture))];
        }

        var descriptions = await DescriptionsAsync(programs, cancellation);
        errors.AddRange(QuestionCheck.CheckPartner(partner, descriptions));
        return errors;
    }

    private async Task<IReadOnlyList<ProgramDescription>> DescriptionsAsync(IEnumerable<string> programs, CancellationToken cancellation)
    {
        var descriptions = new List<ProgramDescription>();
        foreach (var program in programs)
        {
            if ((await mediator.Send(new FindProgram(program), cancellation))?.Description is { } description)
            {
                descriptions.Add(description);
            }
        }

        return descriptions;
    }
}
