using System.Globalization;
using PartnerHub.Onboarding.Attachments;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Wizard;

/// <summary>Addresses of onboarding's pages and forms.</summary>
internal static class OnboardingAddress
{
    public const string List = "/onboarding";

    public static string Client(string id) => $"{List}/{Uri.EscapeDataString(id)}";

    public static string Section(string id, int number) => string.Create(CultureInfo.InvariantCulture, $"{Client(id)}/sections/{number}");

    public static string Answers(string id) => Client(id) + "/answers";

    public static string History(string id) => Client(id) + "/history";

    public static string Document(string id) => Client(id) + "/document";

    public static string Attachments(string id) => Client(id) + "/attachments";

    public static string Attachment(string id, long number) => string.Create(CultureInfo.InvariantCulture, $"{Attachments(id)}/{number}");

    public static string Name(string id) => Client(id) + "/name";

    public static string Archive(string id) => Client(id) + "/archive";

    public static string Pipeline(string id) => Client(id) + "/pipeline";

    public static string Trial(string id) => Draft(id) + "/trial";

    public static string Conflicts(string id) => Document(id) + "/conflicts";

    public static string Summary(string id) => Client(id) + "/summary";

    public static string Draft(string id) => Client(id) + "/draft";

    public static string Publication(string id) => Draft(id) + "/publication";

    /// <summary>Where the answer to a question is given.</summary>
    public static string Question(string id, int section, string question) => $"{Section(id, section)}#{Anchor(question)}";

    public static string Anchor(string place) => "at-" + place.Replace('[', '-').Replace("].", "-", StringComparison.Ordinal).Replace('.', '-');
}
