#pragma warning disable MA0047, CA1050 // The runtime looks for a type of this name outside any namespace.

/// <summary>What the runtime runs in a process before the program itself, where a test asks for it: notes what was loaded by the end.</summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        var list = Environment.GetEnvironmentVariable(PartnerHub.Host.Tests.LoadedAssemblies.ListFile)!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
            File.WriteAllLines(list, AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetName().Name!).Order(StringComparer.Ordinal));
    }
}
