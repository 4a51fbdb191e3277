using Microsoft.AspNetCore.Components.Web;

namespace PartnerHub.Kits.Ui;

/// <summary>Keeps the fault of one section from taking the page down; the shell says what to show instead.</summary>
public sealed class SectionBoundary : ErrorBoundary;
