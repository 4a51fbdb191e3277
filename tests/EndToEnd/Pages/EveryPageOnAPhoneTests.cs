using PartnerHub.EndToEnd.Tests.Browsing;

namespace PartnerHub.EndToEnd.Tests.Pages;

/// <summary>What holds of every page, in the looks of a phone.</summary>
public class EveryPageOnAPhoneTests(Site site)
{
    public static TheoryData<string, string> Visits => SitePages.Visits(look => look.Width < Look.Desk.Width);

    [Theory]
    [MemberData(nameof(Visits))]
    public Task Page_OnAPhone_IsSoundAndAccessible(string page, string look) => site.IsSoundAndAccessible(page, Look.Named(look));
}
