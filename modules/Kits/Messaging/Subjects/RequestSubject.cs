namespace PartnerHub.Kits.Messaging;

/// <summary>What a request says it is about.</summary>
internal static class RequestSubject
{
    private static readonly Type[] Subjects = [typeof(IAboutHost), typeof(IAboutProgram), typeof(IAboutMember), typeof(IAboutPartner), typeof(IAboutQuestionnaire)];

    public static bool IsNamed(Type request) => Subjects.Any(subject => subject.IsAssignableFrom(request));

    public static InvalidOperationException NotNamed(Type request) =>
        new($"{request} does not say what it is about: it needs one of {string.Join(", ", Subjects.Select(subject => subject.Name))}.");
}
