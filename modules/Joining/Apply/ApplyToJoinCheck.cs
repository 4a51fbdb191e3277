using System.Net.Mail;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Joining.Applications;
using PartnerHub.Joining.Terms;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;

namespace PartnerHub.Joining.Apply;

/// <summary>What was written is not told back: it may be personal, and errors are logged.</summary>
internal sealed class ApplyToJoinCheck(IMediator mediator) : IRequestCheck<ApplyToJoin>
{
    private const int LongestMessage = 2_000;
    private const int LongestRegistration = 40;

    private static readonly LocalizedText Open = LocalizedText.Of("un programme auquel on peut demander d’adhérer", "a program that can be asked to join");
    private static readonly LocalizedText AName = LocalizedText.Of($"un nom de 1 à {TextLimits.Name} caractères", $"a name of 1 to {TextLimits.Name} characters");
    private static readonly LocalizedText ACountry = LocalizedText.Of("un pays où ce programme existe", "a country in which this program exists");
    private static readonly LocalizedText AType = LocalizedText.Of("des types de partenaire de ce programme", "types of partner of this program");
    private static readonly LocalizedText ANumber = LocalizedText.Of("un numéro d’immatriculation : lettres et chiffres, 40 au plus", "a registration number: letters and digits, 40 at most");
    private static readonly LocalizedText AWebsite = LocalizedText.Of("l’adresse d’un site, comme exemple.fr", "the address of a website, such as example.com");
    private static readonly LocalizedText AnEmail = LocalizedText.Of("une adresse électronique en lettres sans accent", "an e-mail address in plain letters");
    private static readonly LocalizedText AMessage = LocalizedText.Of("2 000 caractères au plus", "2,000 characters at most");
    private static readonly LocalizedText TheAgreement = LocalizedText.Of("l’accord du signataire sur le contrat en vigueur", "the signer's consent to the agreement in force");
    private static readonly LocalizedText Other = LocalizedText.Of("autre chose", "something else");

    public async ValueTask<IReadOnlyList<InputError>> Check(ApplyToJoin request, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindJoinTerms(request.Program), cancellation) is not { IsOpen: true } terms
            || (await mediator.Send(new FindProgram(request.Program), cancellation))?.Description is not { } program)
        {
            return [Error("$.program", Open)];
        }

        return [.. OfCompany(request.Company, program), .. OfApplicant(request.Applicant), .. terms.AgreementKind is not null && request.Agreement != terms.Agreement ? [Error("$.agreement", TheAgreement)] : Array.Empty<InputError>()];
    }

    private static IEnumerable<InputError> OfCompany(CompanyData company, ProgramDescription program)
    {
        if (!IsName(company.Name))
        {
            yield return Error("$.name", AName);
        }

        if (!Countries.Contains(company.Country) || (program.Regions.Count > 0 && program.RegionOf(company.Country) is null))
        {
            yield return Error("$.country", ACountry);
        }

        if (company.Types.Any(type => program.PartnerTypes.All(known => known.Id != type)) || (program.PartnerTypes.Count > 0 && company.Types.Count == 0))
        {
            yield return Error("$.types", AType);
        }

        if (company.Registration.Length > 2 * LongestRegistration || CompanyKeys.Registration(company.Registration).Length is 0 or > LongestRegistration)
        {
            yield return Error("$.registration", ANumber);
        }

        if (CompanyKeys.Domain(company.Domain) is not { Length: <= TextLimits.Name })
        {
            yield return Error("$.website", AWebsite);
        }
    }

    private static IEnumerable<InputError> OfApplicant(Applicant applicant)
    {
        if (!IsName(applicant.Name))
        {
            yield return Error("$.person", AName);
        }

        if (!IsEmail(applicant.Email))
        {
            yield return Error("$.email", AnEmail);
        }

        if (applicant.Message?.Length > LongestMessage)
        {
            yield return Error("$.message", AMessage);
        }
    }

    private static bool IsName(string name) => !string.IsNullOrWhiteSpace(name) && name.Length <= TextLimits.Name && !name.Any(char.IsControl);

    // As accounts take them, so that who is accepted can be invited.
    private static bool IsEmail(string text) => text.Length is > 2 and <= TextLimits.Name
        && text.All(letter => char.IsAscii(letter) && letter is > ' ' and not (',' or ';' or '<' or '>' or '"')) && MailAddress.TryCreate(text, out var read) && read.Address == text;

    private static InputError Error(string path, LocalizedText expected) => new() { Path = path, Expected = expected, Found = Other };
}
