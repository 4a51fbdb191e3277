using System.Globalization;

namespace PartnerHub.Programs.Calls;

/// <summary>
/// What belongs to the whole process and a plugin can change, put back when it has returned. Noted once, before the first
/// plugin runs: noted at each call, what another plugin has just changed would be taken for the host's.
/// </summary>
internal static class Surroundings
{
    private static readonly CultureInfo? Culture = CultureInfo.DefaultThreadCurrentCulture;
    private static readonly CultureInfo? Language = CultureInfo.DefaultThreadCurrentUICulture;
    private static readonly string Folder = Environment.CurrentDirectory;
    private static readonly TextWriter Out;
    private static readonly TextWriter Error;

    static Surroundings()
    {
        SilencedConsole.Install();
        (Out, Error) = (Console.Out, Console.Error);
    }

    public static void Note()
    {
    }

    public static void PutBack()
    {
        if (!ReferenceEquals(Console.Out, Out))
        {
            Console.SetOut(Out);
        }

        if (!ReferenceEquals(Console.Error, Error))
        {
            Console.SetError(Error);
        }

        (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture) = (Culture, Language);
        PutFolderBack();
    }

    private static void PutFolderBack()
    {
        try
        {
            if (Environment.CurrentDirectory != Folder)
            {
                Environment.CurrentDirectory = Folder;
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The folder that the host was started in is gone.
        }
    }
}
