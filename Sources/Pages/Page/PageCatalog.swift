/// All pages of the house, so that the start and the tests miss none.
package enum PageCatalog {
    package static let all: [any Page.Type] = [
        WindowPage.self, ReportPage.self, ReceivedPage.self, AlreadySentPage.self,
        ReceiptPage.self, ThreadPage.self, WhatWeKeepPage.self, PrivacyPage.self,
        TroublePage.self, SignInPage.self, TodayPage.self, ReportsPage.self,
        DeskReportPage.self, DeskTroublePage.self, GuidePage.self,
        CenterPagesPage.self, CenterFormPage.self, CenterReviewPage.self, CenterHistoryPage.self,
        CenterVersionPage.self,
        FirstRunDoorPage.self, FirstRunCenterPage.self, FirstRunPeoplePage.self,
        FirstRunPapersPage.self, FirstRunDonePage.self, RehearsalPage.self,
        PeoplePage.self, PersonPage.self,
        InvitingPage.self, InvitationPaperPage.self, PermissionHistoryPage.self, HealthPage.self,
        InvitationPage.self, WelcomePage.self, OwnCodePage.self, PledgePage.self,
        RecoveryPage.self, AccountPage.self,
        FindPage.self, ImportsPage.self, ImportPage.self,
        OverviewPage.self, RetentionPage.self, DeletionPage.self, SiftingPage.self,
        SiftingConfirmationPage.self,
        StatisticsPage.self, ReleasesPage.self, ReleasePage.self, ReleasingPage.self,
        AnnualReportPage.self,
        ConsultationsPage.self, OpeningPage.self, ConsultationPage.self, NotePage.self,
        ConsultationPaperPage.self, CalendarPage.self,
        PartnersPage.self, ComparisonPage.self, PartnerPage.self, HandoversPage.self,
        SentHandoverPage.self, ReceivedBundlePage.self, HandingPage.self, HandingReviewPage.self,
    ]
}
